package outturn.model;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import outturn.rules.behaviour.Sight;
import outturn.rules.population.Frailty;
import outturn.rules.population.Levels;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/**
 * What kinds of client one provider tells apart (model, §6.2): the recorded group, and within it bands of how likely a good
 * way out of treatment looks to this provider. It has met {@link #MET} clients, spread evenly over the population; each
 * kind is the average of those it met of that kind.
 */
public final class Types {
    /** Kinds over all groups, as nearly as they divide. */
    private static final int KINDS = 24;

    private static final int FEWEST_BANDS = 3;
    private static final int MET = 2048;
    private static final double[] STANDARD_NORMAL = Frailty.points(1);

    private final Traits traits;
    private final Journey journey;
    private final Lives lives;
    private final int provider;
    private final double eye;
    /** What recovery capital and a low point of the usual depth make of everybody's prognosis at presentation. */
    private final double atPresentation;

    private final int warmUp;
    private final int[] first;
    private final double[][] cuts;
    private final Client[] met;

    /** A client the provider has met. */
    private static final class Client {
        final byte[] attributes;
        final byte[] chains;
        final int group;
        final double prognosis;
        final double outlook;
        int type;

        Client(byte[] attributes, byte[] chains, int group, double prognosis, double outlook) {
            this.attributes = attributes;
            this.chains = chains;
            this.group = group;
            this.prognosis = prognosis;
            this.outlook = outlook;
        }
    }

    Types(Model model, int provider, double eye) {
        traits = model.traits();
        journey = model.journey();
        lives = model.lives();
        warmUp = model.clock().warmUp();
        this.provider = provider;
        this.eye = eye;
        atPresentation = model.capital().prognosis(model.capital().starts(), 0) - traits.dip();
        int groups = model.names().groups().size();
        met = meet();
        first = new int[groups + 1];
        cuts = new double[groups][];
        int bands = Integer.max(FEWEST_BANDS, KINDS / groups);
        for (int group = 0; group < groups; group++) {
            cuts[group] = cuts(outlooksOf(group), bands);
            first[group + 1] = first[group] + cuts[group].length + 1;
        }
        for (Client client : met) {
            client.type = type(client.group, client.outlook);
        }
    }

    /** Points of the unit cube that lie evenly whatever their number: multiples of the roots of primes, less their whole part. */
    private Client[] meet() {
        int dimensions = traits.attributes() + lives.chains() + 2;
        double[] roots = rootsOfPrimes(dimensions);
        Client[] clients = new Client[MET];
        for (int each = 0; each < MET; each++) {
            double[] point = new double[dimensions];
            for (int dimension = 0; dimension < dimensions; dimension++) {
                double multiple = (each + 0.5) * roots[dimension];
                point[dimension] = multiple - StrictMath.floor(multiple);
            }
            clients[each] = client(point);
        }
        return clients;
    }

    private static double[] rootsOfPrimes(int count) {
        double[] roots = new double[count];
        int found = 0;
        for (int number = 2; found < count; number++) {
            int divisor = 2;
            while (number % divisor != 0) {
                divisor++;
            }
            if (divisor == number) {
                roots[found++] = StrictMath.sqrt(number);
            }
        }
        return roots;
    }

    private Client client(double[] point) {
        int width = traits.attributes();
        byte[] attributes = new byte[width];
        for (int attribute = 0; attribute < width; attribute++) {
            attributes[attribute] = level(traits.table(attribute), attributes, point[attribute]);
        }
        byte[] chains = new byte[lives.chains()];
        for (int chain = 0; chain < chains.length; chain++) {
            chains[chain] = level(lives.start(chain), attributes, point[width + chain]);
        }
        int frailty = Frailty.point(point[point.length - 2]);
        int group = traits.group(attributes, 0);
        double prognosis = traits.prognosis(attributes, 0, frailty) + atPresentation;
        double outlook = outlook(attributes, 0, group, frailty, point[point.length - 1]);
        return new Client(attributes, chains, group, prognosis, outlook);
    }

    private static byte level(LevelTable table, byte[] attributes, double luck) {
        return (byte) Levels.at(table.upTo(), table.row(attributes, 0), table.levels(), luck);
    }

    /**
     * How likely a good way out of treatment looks: all hazards out of states of treatment to a planned exit, the community
     * or the like, or chances where those are given; where there are none, prognosis itself.
     */
    private double outlook(byte[] attributes, int at, int group, int frailtyPoint, double noise) {
        double seen =
                Sight.of(traits.frailty(frailtyPoint), traits.frailtySd(), eye, STANDARD_NORMAL[Frailty.point(noise)]);
        double prognosis = traits.onPaper(attributes, at) + seen + atPresentation;
        int reading = Prognosis.reading(prognosis);
        double outlook = 0;
        for (int state = 0; state < journey.states(); state++) {
            if (journey.is(state, Role.TREATMENT)) {
                outlook += journey.byMatrix(state)
                        ? outlookByMatrix(state, attributes, at, group)
                        : outlookByHazards(state, attributes, at, group, reading);
            }
        }
        return outlook > 0 ? outlook : prognosis;
    }

    private double outlookByHazards(int state, byte[] attributes, int at, int group, int reading) {
        Hazards hazards = journey.hazards();
        double outlook = 0;
        for (int way = hazards.firstWay(state); way < hazards.firstWay(state + 1); way++) {
            if (good(hazards.target(way))) {
                outlook += hazards.fixed(way, attributes, at, group) * hazards.prognosisRatio(way, reading);
            }
        }
        return outlook;
    }

    private double outlookByMatrix(int state, byte[] attributes, int at, int group) {
        int row = journey.row(state, attributes, at, group, provider, 1, warmUp);
        int[] targets = journey.targets(state, row);
        double[] upTo = journey.upTo(state, row);
        double outlook = 0;
        for (int way = 0; way < targets.length; way++) {
            outlook += good(targets[way]) ? upTo[way] - (way == 0 ? 0 : upTo[way - 1]) : 0;
        }
        return outlook;
    }

    private boolean good(int state) {
        Role role = journey.role(state);
        return role == Role.EXIT_PLANNED || role == Role.COMMUNITY || role == Role.OTHER;
    }

    private double[] outlooksOf(int group) {
        return Arrays.stream(met)
                .filter(client -> client.group == group)
                .mapToDouble(client -> client.outlook)
                .sorted()
                .toArray();
    }

    /** Where one band ends and the next begins, so that each has as many clients; one band for each outlook, if they are few. */
    private static double[] cuts(double[] sorted, int bands) {
        double[] different = Arrays.stream(sorted).distinct().toArray();
        if (different.length <= bands) {
            return different.length == 0 ? different : Arrays.copyOfRange(different, 1, different.length);
        }
        double[] cuts = new double[bands - 1];
        for (int band = 1; band < bands; band++) {
            cuts[band - 1] = sorted[sorted.length * band / bands];
        }
        return Arrays.stream(cuts).distinct().toArray();
    }

    /**
     * The kind of client the provider takes somebody for.
     *
     * @param group true group, as it enters hazards
     * @param recorded the group written down
     * @param frailtyPoint see {@link Frailty}
     * @param noise a uniform draw: what clouds the provider's eye
     */
    public int type(byte[] attributes, int at, int group, int recorded, int frailtyPoint, double noise) {
        return type(recorded, outlook(attributes, at, group, frailtyPoint, noise));
    }

    private int type(int recorded, double outlook) {
        int band = 0;
        while (band < cuts[recorded].length && outlook >= cuts[recorded][band]) {
            band++;
        }
        return first[recorded] + band;
    }

    /** How many recorded groups there are. */
    int groups() {
        return first.length - 1;
    }

    /** How many kinds there are. */
    public int count() {
        return first[first.length - 1];
    }

    /** The recorded group of a kind. */
    public int group(int type) {
        int group = 0;
        while (first[group + 1] <= type) {
            group++;
        }
        return group;
    }

    /** The part of a hazard that never changes, prognosis at presentation included, averaged over each kind. */
    double[] averages(Hazards hazards, int way) {
        return average(client -> hazards.fixed(way, client.attributes, 0, client.group)
                * hazards.prognosisRatio(way, Prognosis.reading(client.prognosis)));
    }

    /** Chance that each kind goes from a state to another in a cycle, by rows of a matrix; effort from 1. */
    double[] chances(int state, int target, int effort, int cycle) {
        return average(client -> {
            int row = journey.row(state, client.attributes, 0, client.group, provider, effort, cycle);
            int[] targets = journey.targets(state, row);
            double[] upTo = journey.upTo(state, row);
            double chance = 0;
            for (int way = 0; way < targets.length; way++) {
                chance += targets[way] == target ? upTo[way] - (way == 0 ? 0 : upTo[way - 1]) : 0;
            }
            return chance;
        });
    }

    /** The part of all clients that each kind is. */
    double[] shares() {
        double[] shares = new double[count()];
        for (Client client : met) {
            shares[client.type] += 1.0 / met.length;
        }
        return shares;
    }

    /** The level of a chain that is commonest when clients present. */
    byte commonest(int chain) {
        int[] seen = new int[lives.levels(chain)];
        for (Client client : met) {
            seen[client.chains[chain]]++;
        }
        int most = 0;
        for (int level = 1; level < seen.length; level++) {
            most = seen[level] > seen[most] ? level : most;
        }
        return (byte) most;
    }

    /** By kind; a kind nobody was met of has the average over all. */
    private double[] average(ToDoubleFunction<Client> of) {
        double[] sums = new double[count()];
        int[] counts = new int[sums.length];
        double total = 0;
        for (Client client : met) {
            double value = of.applyAsDouble(client);
            sums[client.type] += value;
            counts[client.type]++;
            total += value;
        }
        for (int type = 0; type < sums.length; type++) {
            sums[type] = counts[type] > 0 ? sums[type] / counts[type] : total / met.length;
        }
        return sums;
    }
}
