package outturn.study.stress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import outturn.replication.draws.Draws;
import outturn.rules.population.ComplexityGroup;
import outturn.scenario.Amount;
import outturn.scenario.Attribute;
import outturn.scenario.Complexity;
import outturn.scenario.Numbers;
import outturn.scenario.Pointer;
import outturn.scenario.Population;
import outturn.scenario.Scenario;
import outturn.scenario.Share;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Setting;

/**
 * Clients one complexity group harder. The shares of every attribute that weighs in the complexity score are tilted towards
 * the levels that weigh more,
 *
 * <pre>    share'(level) ∝ share(level) · exp(θ · weight(level))</pre>
 *
 * <p>with one θ for all, found by bisection so that the mean group of {@value CLIENTS} clients is what it would be if each
 * were one group harder, those in the hardest staying there. So it is other people who come, not the same under another
 * name: whatever hangs on those attributes moves with them. Where the mean cannot be reached, θ is as large as makes a
 * difference. It holds from the outset, warm-up included, for a share of a level has no date.
 */
final class HarderMix {
    static final int CLIENTS = 4_000;

    private static final int HALVINGS = 24;
    private static final double MOST = 40;
    private static final long SEED = 1;

    private final Population population;
    private final Complexity complexity;
    private final double[] cuts;
    private final double heaviest;
    /** A uniform draw for each client and attribute. */
    private final double[] luck;

    private HarderMix(Population population, Complexity complexity) {
        this.population = population;
        this.complexity = complexity;
        cuts = complexity.cuts().stream().mapToDouble(Amount::value).toArray();
        heaviest = complexity.weights().values().stream()
                .flatMap(levels -> levels.values().stream())
                .mapToDouble(weight -> StrictMath.abs(weight.value()))
                .max()
                .orElse(0);
        int attributes = population.attributes().size();
        long world = Draws.world(SEED, 0);
        luck = IntStream.range(0, CLIENTS * attributes)
                .mapToDouble(at -> Draws.uniform(world, at / attributes, 0, at % attributes))
                .toArray();
    }

    static Shock.Levers on(Scenario scenario) {
        if (scenario.population().complexity().isEmpty()) {
            return Shock.Levers.none("Clients have no complexity groups.");
        }
        HarderMix mix = new HarderMix(
                scenario.population(), scenario.population().complexity().get());
        if (mix.cuts.length == 0 || mix.heaviest == 0) {
            return Shock.Levers.none("No attribute tells one complexity group from another.");
        }
        return mix.levers();
    }

    private Shock.Levers levers() {
        double before = meanGroup(0, false);
        double wanted = meanGroup(0, true);
        double tilt = bisected(wanted);
        List<Setting> settings = new ArrayList<>();
        for (String name : complexity.weights().keySet()) {
            settings.add(setting(name, population.attributes().get(name), tilt));
        }
        return new Shock.Levers(
                settings,
                "From the outset, the mean complexity group of clients is " + Numbers.fixed(meanGroup(tilt, false), 2)
                        + " instead of " + Numbers.fixed(before, 2)
                        + ", counted from 0 for the least complex: the attributes that make clients complex are commoner.");
    }

    private double bisected(double wanted) {
        double low = 0;
        double high = MOST / heaviest;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (meanGroup(middle, false) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Mean number of the group, or of the one above it. */
    private double meanGroup(double tilt, boolean oneUp) {
        Drawn[] attributes = population.attributes().entrySet().stream()
                .map(each -> drawn(each.getKey(), each.getValue(), tilt))
                .toArray(Drawn[]::new);
        int[] levels = new int[attributes.length];
        double sum = 0;
        for (int client = 0; client < CLIENTS; client++) {
            int group = ComplexityGroup.of(score(attributes, levels, client * levels.length), cuts);
            sum += oneUp ? Integer.min(group + 1, cuts.length) : group;
        }
        return sum / CLIENTS;
    }

    /**
     * Draws a client.
     *
     * @param levels what it comes to have of each attribute
     * @param from where its luck stands
     */
    private double score(Drawn[] attributes, int[] levels, int from) {
        double score = 0;
        for (int attribute = 0; attribute < levels.length; attribute++) {
            Row row = attributes[attribute].row(levels);
            int at = row.at(luck[from + attribute]);
            levels[attribute] = row.levels[at];
            score += row.weights[at];
        }
        return score;
    }

    /**
     * An attribute as it is drawn.
     *
     * @param given numbers of the attributes it depends on
     * @param widths how many levels each of those has
     * @param rows by their levels, those of the last side by side
     */
    private record Drawn(int[] given, int[] widths, Row[] rows) {
        Row row(int[] levels) {
            int row = 0;
            for (int at = 0; at < given.length; at++) {
                row = row * widths[at] + levels[given[at]];
            }
            return rows[row];
        }
    }

    /** Numbers of the levels that anybody has, what each weighs, and the share of it and those before it. */
    private record Row(int[] levels, double[] weights, double[] upTo) {
        int at(double luck) {
            int at = 0;
            while (at < upTo.length - 1 && luck >= upTo[at]) {
                at++;
            }
            return at;
        }
    }

    private Drawn drawn(String name, Attribute attribute, double tilt) {
        List<String> names = List.copyOf(population.attributes().keySet());
        List<String> rows = List.of("");
        for (String given : attribute.given()) {
            rows = joined(rows, population.attributes().get(given).levels());
        }
        Map<String, Map<String, Double>> shares = tilted(name, attribute, tilt);
        return new Drawn(
                attribute.given().stream().mapToInt(names::indexOf).toArray(),
                attribute.given().stream()
                        .mapToInt(given ->
                                population.attributes().get(given).levels().size())
                        .toArray(),
                rows.stream()
                        .map(row -> row(name, attribute.levels(), shares.getOrDefault(row, Map.of())))
                        .toArray(Row[]::new));
    }

    /** Every name with every level. */
    private static List<String> joined(List<String> names, List<String> levels) {
        return names.stream()
                .flatMap(name -> levels.stream().map(level -> name.isEmpty() ? level : name + "/" + level))
                .toList();
    }

    /** @param shares none where nobody has the levels of the row */
    private Row row(String attribute, List<String> numbers, Map<String, Double> shares) {
        List<String> had =
                shares.keySet().stream().filter(level -> shares.get(level) > 0).toList();
        double[] upTo = new double[had.size()];
        double sum = 0;
        for (int at = 0; at < upTo.length; at++) {
            sum += shares.get(had.get(at));
            upTo[at] = sum;
        }
        return new Row(
                had.stream().mapToInt(numbers::indexOf).toArray(),
                had.stream().mapToDouble(level -> weight(attribute, level)).toArray(),
                upTo);
    }

    private double weight(String attribute, String level) {
        Amount weight = complexity.weights().getOrDefault(attribute, Map.of()).get(level);
        return weight == null ? 0 : weight.value();
    }

    /** Shares by row; an attribute that depends on none has one row, by no name. */
    private Map<String, Map<String, Double>> tilted(String name, Attribute attribute, double tilt) {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        if (attribute.given().isEmpty()) {
            rows.put("", tilted(name, attribute.shares(), tilt));
        }
        attribute.table().forEach((row, shares) -> rows.put(row, tilted(name, shares, tilt)));
        return rows;
    }

    private Map<String, Double> tilted(String name, Map<String, Share> shares, double tilt) {
        Map<String, Double> tilted = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<String, Share> level : shares.entrySet()) {
            double share = level.getValue().value() * StrictMath.exp(tilt * weight(name, level.getKey()));
            tilted.put(level.getKey(), share);
            sum += share;
        }
        double whole = sum;
        tilted.replaceAll((level, share) -> share / whole);
        return tilted;
    }

    private Setting setting(String name, Attribute attribute, double tilt) {
        Pointer at = Pointer.of("population", "attributes", name);
        Map<String, Map<String, Double>> rows = tilted(name, attribute, tilt);
        if (attribute.given().isEmpty()) {
            return new Setting(at.then("shares").toString(), json(rows.get("")));
        }
        ObjectText table = Json.object();
        rows.forEach((row, shares) -> table.put(row, json(shares)));
        return new Setting(at.then("table").toString(), table.json());
    }

    private static Json json(Map<String, Double> shares) {
        ObjectText row = Json.object();
        shares.forEach((level, share) -> row.put(level, Json.of((double) share)));
        return row.json();
    }
}
