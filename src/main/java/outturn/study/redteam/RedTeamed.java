package outturn.study.redteam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import outturn.scenario.Check;
import outturn.scenario.Complexity;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Reading;
import outturn.simulation.Asked;
import outturn.simulation.EngineVersion;
import outturn.simulation.Identity;

/**
 * What became of a contract when providers tried to abuse it.
 *
 * @param asked the scenario as it is
 * @param identity of the scenario, with the luck and the replications of every world
 * @param pay pence that honest providers are paid
 * @param threshold pence of gain that matter
 * @param groups complexity groups, for harm by group
 * @param tried every abuse the scenario has a way to do, in order; all of them together comes last
 * @param untried the others: they are not absent, the scenario cannot tell
 * @param levers that were tried against loopholes
 */
public record RedTeamed(
        Asked asked,
        Identity identity,
        Gap pay,
        double threshold,
        List<String> groups,
        List<Loophole> tried,
        List<Untried> untried,
        List<String> levers) {

    /** An abuse the scenario has no way to do, and why. */
    public record Untried(Abuse abuse, String reason) {}

    public RedTeamed {
        groups = List.copyOf(groups);
        tried = List.copyOf(tried);
        untried = List.copyOf(untried);
        levers = List.copyOf(levers);
    }

    /** The loopholes, the most profitable first; all of them together counts as one only where nothing else does. */
    public List<Loophole> loopholes() {
        List<Loophole> open = tried.stream().filter(Loophole::open).toList();
        return open.stream()
                .filter(each -> each.abuse() != Abuse.TOGETHER || open.size() == 1)
                .sorted(Comparator.comparingDouble(each -> -each.gain().mean()))
                .toList();
    }

    /** The most profitable abuse of all, alone or together; empty where there is no loophole. */
    public Optional<Loophole> worst() {
        return tried.stream()
                .filter(Loophole::open)
                .max(Comparator.comparingDouble(each -> each.gain().mean()));
    }

    /** The name to show: what the scenario calls itself, or what it was asked for by. */
    public String title() {
        return asked.scenario().about().name().orElse(identity.scenario());
    }

    /** What one abuse came to. */
    public Optional<Loophole> find(Abuse abuse) {
        return tried.stream().filter(each -> each.abuse() == abuse).findFirst();
    }

    /**
     * Tries every abuse.
     *
     * @param materiality share of what honest providers are paid above which a gain matters
     * @param play plays one world; always with this seed and the same replications, at least two
     * @throws Check.Fault when there is nothing in the scenario to abuse or nobody to do it, with what to do
     */
    public static RedTeamed of(
            Reading<Scenario> reading, long seed, double materiality, Function<Asked, List<Seen>> play) {
        check(reading);
        return new Attempt(reading, play).all(seed, materiality);
    }

    private static void check(Reading<Scenario> reading) {
        Check.that(
                !reading.value().contracts().isEmpty(),
                "contracts",
                "the scenario has no contract, so there is none to abuse",
                "give a scenario with a contract, like provider-assessment");
        for (Finding finding :
                reading.with(Minded.ruthless(reading.value(), Abuse.TOGETHER)).findings()) {
            throw new Check.Fault(
                    "providers",
                    "the providers of the scenario cannot be made to decide: "
                            + finding.slip().pointer() + " " + finding.slip().problem(),
                    "give staffHoursPerMonth to every provider, as with --set");
        }
    }

    /** One scenario being tried. */
    private static final class Attempt {
        private final Worlds worlds;
        private final Scenario scenario;
        private final List<String> groups;

        Attempt(Reading<Scenario> reading, Function<Asked, List<Seen>> play) {
            worlds = new Worlds(reading, play);
            scenario = reading.value();
            groups = scenario.population().complexity().map(Complexity::groups).orElse(List.of("all"));
        }

        RedTeamed all(long seed, double materiality) {
            List<Seen> honest = worlds.honest(worlds.reading());
            List<Seen> nothing = honest.stream().map(seen -> Seen.NOTHING).toList();
            Gap pay = Gap.of(honest, nothing, Seen::bill);
            double threshold = materiality * pay.mean();
            List<Loophole> tried = new ArrayList<>();
            List<Untried> untried = new ArrayList<>();
            for (Abuse abuse : Abuse.values()) {
                Optional<String> impossible = abuse.impossible(scenario);
                impossible.ifPresent(reason -> untried.add(new Untried(abuse, reason)));
                if (impossible.isEmpty()) {
                    tried.add(loophole(abuse, honest, threshold));
                }
            }
            Asked asked = Asked.of(worlds.reading());
            return new RedTeamed(
                    asked,
                    new Identity(asked.name(), asked.hash(), seed, honest.size(), EngineVersion.current()),
                    pay,
                    threshold,
                    groups,
                    explained(tried, threshold),
                    untried,
                    Closing.levers(scenario));
        }

        private Loophole loophole(Abuse abuse, List<Seen> honest, double threshold) {
            List<Seen> world = worlds.ruthless(worlds.reading(), abuse);
            Gap gain = Gap.of(world, honest, Seen::made);
            Map<Deed, Gap> harm = new LinkedHashMap<>();
            Map<Deed, List<Gap>> byGroup = new EnumMap<>(Deed.class);
            for (Deed deed : abuse.deeds()) {
                harm.put(deed, Gap.of(world, honest, seen -> seen.count(deed)));
                byGroup.put(deed, byGroup(world, honest, deed));
            }
            boolean harms = harm.values().stream().anyMatch(each -> each.mean() > 0);
            return new Loophole(
                    abuse,
                    gain,
                    harm,
                    byGroup,
                    Gap.of(world, honest, Seen::falsely),
                    Gap.of(world, honest, seen -> seen.count(Deed.COMPLETED)),
                    Gap.of(world, honest, seen -> seen.count(Deed.DIED)),
                    Gap.of(world, honest, seen -> seen.count(Deed.TREATED)),
                    when(abuse, world, honest),
                    harms && gain.surelyAbove(threshold),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        private List<Gap> byGroup(List<Seen> world, List<Seen> honest, Deed deed) {
            List<Gap> all = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                int number = group;
                all.add(Gap.of(world, honest, seen -> seen.inGroup(deed, number)));
            }
            return all;
        }

        private Optional<Loophole.When> when(Abuse abuse, List<Seen> world, List<Seen> honest) {
            Deed deed = abuse.deeds().get(0);
            int last = honest.get(0).years() - 1;
            if (last == 0 || abuse == Abuse.TOGETHER) {
                return Optional.empty();
            }
            Gap first = Gap.of(world, honest, seen -> share(seen, deed, 0));
            Gap end = Gap.of(world, honest, seen -> share(seen, deed, last));
            Gap later = Gap.of(world, honest, seen -> share(seen, deed, last) - share(seen, deed, 0));
            return Optional.of(new Loophole.When(first.mean(), end.mean(), later));
        }

        private static double share(Seen seen, Deed deed, int year) {
            double of = seen.inYear(deed.of(), year);
            return of == 0 ? 0 : seen.inYear(deed, year) / of;
        }

        /** Loopholes with what lets them in and what closes them; all together only where no single abuse is one. */
        private List<Loophole> explained(List<Loophole> tried, double threshold) {
            Gap inAll = tried.get(tried.size() - 1).gain();
            boolean any = tried.stream().anyMatch(each -> each.abuse() != Abuse.TOGETHER && each.open());
            Blame blame = new Blame(worlds);
            Closing closing = new Closing(worlds, threshold, inAll);
            return tried.stream()
                    .map(each -> each.open() && (each.abuse() != Abuse.TOGETHER || !any)
                            ? each.explained(blame.term(each), blame.clause(each), closing.of(each.abuse()))
                            : each)
                    .toList();
        }
    }
}
