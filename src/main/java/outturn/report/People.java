package outturn.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import outturn.report.chart.Areas;
import outturn.report.chart.Areas.Layer;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Domain;
import outturn.scenario.Role;
import outturn.scenario.Spoken;
import outturn.scenario.State;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Where people are and how they live: states of the pathway as areas, domains as fans. */
final class People {
    private static final String OTHERS = "all other states";
    private static final List<Role> ORDER = List.of(
            Role.TREATMENT,
            Role.WAITING,
            Role.EXIT_PLANNED,
            Role.COMMUNITY,
            Role.EXIT_UNPLANNED,
            Role.CUSTODY,
            Role.OTHER);

    /** Colours by role: shades of blue for treatment, greens for planned exits, browns for others, violet, grey. */
    private static final Map<Role, List<Integer>> COLOURS = new EnumMap<>(Map.of(
            Role.TREATMENT, List.of(0, 1),
            Role.WAITING, List.of(1, 7),
            Role.EXIT_PLANNED, List.of(2, 3),
            Role.COMMUNITY, List.of(3, 2, 5),
            Role.EXIT_UNPLANNED, List.of(4, 5),
            Role.CUSTODY, List.of(6),
            Role.OTHER, List.of(7)));

    private final Sides sides;

    People(Sides sides) {
        this.sides = sides;
    }

    boolean isThere() {
        return sides.runs().stream().anyMatch(run -> !living(run).isEmpty());
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        sides.runs().forEach(run -> parts.add(areas(run)));
        sides.runs().forEach(run -> parts.add(table(run).markup()));
        List<Fans> domains = domains();
        if (!domains.isEmpty()) {
            parts.add(Prose.heading("How they live"));
            parts.addAll(Key.of(sides));
            parts.add(Prose.panels(domains.stream().map(Fans::panel).toList()));
            parts.add(Prose.reading("Of everybody alive, in treatment or out of it. " + sides.line()));
            parts.add(Prose.foldedAway(
                    "How they live, as tables",
                    domains.stream().map(Fans::table).toList()));
        }
        return Prose.section("people", "Where people are").holding(parts);
    }

    private static Measure occupancy(String state) {
        return Measure.of(Meaning.OCCUPANCY, state);
    }

    /** States of the living in which anybody ever is. */
    private static List<String> living(Run run) {
        Map<String, State> states = run.scenario().pathway().states();
        return states.keySet().stream()
                .filter(state -> states.get(state).role() != Role.DEAD)
                .filter(state -> run.means(occupancy(state)).stream().anyMatch(mean -> mean > 0))
                .toList();
    }

    private Element areas(Run run) {
        List<Layer> layers = layers(run);
        String title = sides.several() ? "Where people are: " + run.name() : "Where people are over time";
        Told told = sides.told(title, tell(layers));
        return Prose.figure(
                title,
                "clients alive in each state, " + sides.average(),
                new Areas(told, Unit.CLIENTS, sides.dates(), layers).draw(736, 340),
                new Areas(told.as("-narrow"), Unit.CLIENTS, sides.dates(), layers).draw(330, 280),
                "Each band is a state of the pathway; its thickness is the number of people in it. People who have left"
                        + " the service stay in the picture" + died(run) + ".");
    }

    private static String died(Run run) {
        return run.find(run.whole(Meaning.DEATHS))
                .map(deaths -> "; those who die leave it, " + Unit.CLIENTS.of(deaths.mean()) + " over the whole period")
                .orElse("");
    }

    private static String tell(List<Layer> layers) {
        return layers.stream()
                .map(layer -> layer.name() + " from "
                        + Unit.CLIENTS.brief(layer.cycles().get(0)) + " to "
                        + Unit.CLIENTS.of(layer.cycles().get(layer.cycles().size() - 1)))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** States in the order of their roles; beyond what there are colours for, the smallest together. */
    private static List<Layer> layers(Run run) {
        Map<String, State> states = run.scenario().pathway().states();
        List<String> living = new ArrayList<>(living(run));
        living.sort(
                Comparator.comparing(state -> ORDER.indexOf(states.get(state).role())));
        List<String> largest = living.stream()
                .sorted(Comparator.comparing((String state) -> -sum(run, state)))
                .limit(living.size() > Areas.MOST ? Areas.MOST - 1 : Areas.MOST)
                .toList();
        List<Integer> free =
                new ArrayList<>(IntStream.range(0, Areas.MOST).boxed().toList());
        List<Layer> layers = new ArrayList<>();
        for (String state : living) {
            if (largest.contains(state)) {
                layers.add(new Layer(
                        Spoken.plain(state), colour(states.get(state).role(), free), run.means(occupancy(state))));
            }
        }
        rest(run, living, largest).ifPresent(rest -> layers.add(new Layer(OTHERS, free.get(0), rest)));
        return layers;
    }

    private static double sum(Run run, String state) {
        return run.means(occupancy(state)).stream().mapToDouble(mean -> mean).sum();
    }

    /** The first colour of its role that is free, else the first that is free. */
    private static int colour(Role role, List<Integer> free) {
        Integer colour = COLOURS.getOrDefault(role, List.of()).stream()
                .filter(free::contains)
                .findFirst()
                .orElse(free.get(0));
        free.remove(colour);
        return colour;
    }

    private static Optional<List<Double>> rest(Run run, List<String> living, List<String> largest) {
        List<List<Double>> others = living.stream()
                .filter(state -> !largest.contains(state))
                .map(state -> run.means(occupancy(state)))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, others.get(0).size())
                        .mapToObj(at ->
                                others.stream().mapToDouble(one -> one.get(at)).sum())
                        .toList());
    }

    /** Every state at the beginning of each year and at the end. */
    private Table table(Run run) {
        int perYear = run.scenario().time().cycle().perYear();
        int cycles = run.scenario().time().cycles();
        List<Integer> at = new ArrayList<>();
        int step = StrictMath.max(1, (cycles / perYear + 5) / 6) * perYear;
        for (int cycle = 0; cycle < cycles - 1; cycle += step) {
            at.add(cycle);
        }
        at.add(cycles - 1);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("State"));
        at.forEach(cycle -> columns.add(Table.figure(sides.dates().month(cycle))));
        List<List<String>> rows = new ArrayList<>();
        for (String state : run.scenario().pathway().states().keySet()) {
            List<Double> means = run.means(occupancy(state));
            List<String> row = new ArrayList<>();
            row.add(Spoken.plain(state));
            at.forEach(cycle -> row.add(cycle < means.size() ? Unit.CLIENTS.brief(means.get(cycle)) : "–"));
            rows.add(row);
        }
        return new Table(
                (sides.several() ? run.name() + ": clients" : "Clients") + " in each state, " + sides.average(),
                columns,
                rows);
    }

    /** The best level of each chain, and each count of events. */
    private List<Fans> domains() {
        List<Fans> fans = new ArrayList<>();
        sides.first().scenario().domains().forEach((name, domain) -> {
            if (domain instanceof Domain.Chain chain) {
                String best = Run.best(chain);
                fans.add(new Fans(
                        sides,
                        Spoken.headed(name) + ": " + Spoken.plain(best),
                        "% of people",
                        Measure.of(Meaning.LEVEL_SHARE, name, best)));
            } else {
                fans.add(new Fans(
                        sides, Spoken.headed(name), "events per person a month", Measure.of(Meaning.EVENTS, name)));
            }
        });
        return fans.stream().filter(Fans::isThere).toList();
    }
}
