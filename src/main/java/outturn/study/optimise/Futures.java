package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import outturn.scenario.Design;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.study.parameters.Parameters;
import outturn.study.stress.Battery;
import outturn.study.stress.Shock;
import outturn.study.stress.Stressed;

/**
 * What designs are judged over besides chance. Uncertain numbers are drawn once for each world, by its number, the same for
 * every design and under every shock. A shock befalls the scenario with the design and the draw worked in, so that it
 * doubles the lag that the design chose. The first future is that of no shock.
 */
final class Futures {
    /** What has been drawn has no range any more, and is not to be drawn from. */
    private static final Setting NOTHING_LEFT = new Setting("/design/over", Json.list(List.of()));

    private static final String MIX = name(Design.Future.CASE_MIX);

    private final Map<List<Object>, List<Setting>> mixes = new ConcurrentHashMap<>();
    private final Reading<Scenario> reading;
    private final Optional<Parameters> parameters;
    private final List<Shock> shocks;
    private final List<String> named;

    Futures(Reading<Scenario> reading, long seed) {
        this.reading = reading;
        Design design = reading.value().design().orElseThrow();
        parameters = design.overParameters() ? Optional.of(new Parameters(reading.value(), seed)) : Optional.empty();
        List<String> wanted = design.shocks().stream().map(Futures::name).toList();
        shocks = Battery.standard().stream()
                .filter(shock -> wanted.contains(shock.name()))
                .toList();
        named = design.over().stream()
                .filter(Design.Future::isShock)
                .map(Futures::name)
                .toList();
    }

    /** As the battery calls a shock. */
    static String name(Design.Future future) {
        return future.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** No shock, then each shock, for people. */
    List<String> titles() {
        List<String> titles = new ArrayList<>(List.of("No shock"));
        shocks.forEach(shock -> titles.add(shock.title()));
        return titles;
    }

    /** How many there are, that of no shock counted. */
    int number() {
        return 1 + shocks.size();
    }

    /** Uncertain numbers that are drawn; none when it is not asked for. */
    Optional<Parameters> parameters() {
        return parameters;
    }

    /** The scenario with uncertain numbers as they are in a world and, over them, a design worked in. */
    Reading<Scenario> drawn(int world, List<Setting> design) {
        return parameters.map(all -> drawn(all.drawn(world), design)).orElseGet(() -> reading.with(design));
    }

    private Reading<Scenario> drawn(List<Setting> numbers, List<Setting> design) {
        List<Setting> settings = new ArrayList<>(numbers);
        settings.addAll(design);
        settings.add(NOTHING_LEFT);
        return reading.with(settings);
    }

    /** A scenario as it is in a future; the same where a shock finds nothing to act on. */
    Reading<Scenario> under(Reading<Scenario> scenario, int future) {
        if (future == 0) {
            return scenario;
        }
        List<Setting> pulled = pulled(shocks.get(future - 1), scenario.value());
        return pulled.isEmpty() ? scenario : scenario.with(pulled);
    }

    /** A harder mix takes long to find, and hangs on who comes alone. */
    private List<Setting> pulled(Shock shock, Scenario now) {
        if (!shock.name().equals(MIX)) {
            return shock.pull().on(now, Stressed.from(now)).settings();
        }
        List<Object> who =
                List.of(now.population().attributes(), now.population().complexity());
        return mixes.computeIfAbsent(
                who, first -> shock.pull().on(now, Stressed.from(now)).settings());
    }

    /** Shocks of the battery that find nothing to act on in any of some scenarios, with the reason; for people. */
    List<String> idle(List<Reading<Scenario>> among) {
        return shocks.stream()
                .filter(shock -> among.stream().noneMatch(each -> acts(shock, each)))
                .map(shock -> shock.title() + ": " + levers(shock, reading).says())
                .toList();
    }

    private static boolean acts(Shock shock, Reading<Scenario> scenario) {
        return !levers(shock, scenario).settings().isEmpty();
    }

    private static Shock.Levers levers(Shock shock, Reading<Scenario> scenario) {
        return shock.pull().on(scenario.value(), Stressed.from(scenario.value()));
    }

    /**
     * What is wrong with them, one line each: a shock asked for by name that finds nothing to act on, a range that no number
     * can have, a number that makes no scenario.
     *
     * @param among scenarios of designs, in which a shock may find something
     */
    List<String> slips(List<Reading<Scenario>> among) {
        List<String> slips = new ArrayList<>();
        for (Shock shock : shocks) {
            if (named.contains(shock.name()) && among.stream().noneMatch(each -> acts(shock, each))) {
                slips.add("design/over: the shock \"" + shock.name() + "\" finds nothing to act on: "
                        + levers(shock, reading).says() + " Take it out.");
            }
        }
        parameters.ifPresent(all -> {
            reading.placed(all.slips()).stream().map(Finding::toString).forEach(slips::add);
            if (slips.isEmpty()) {
                slips.addAll(unsound(all));
            }
        });
        return slips;
    }

    private List<String> unsound(Parameters all) {
        return all.ends().stream()
                .flatMap(settings -> drawn(settings, List.of()).findings().stream())
                .map(finding -> "design/over: a number drawn from its range makes no scenario: " + finding)
                .distinct()
                .toList();
    }
}
