package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.Gen;
import outturn.ledger.Counts;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.replication.cohort.Cohort;
import outturn.replication.cohort.Expectations;
import outturn.summary.Appraisal;

/**
 * Where clients are, what that costs and what is paid for it, in chains of five states and two kinds of client, worked out
 * here from powers of their matrices and nothing else of the program's: x(t) = x(t − 1) · P + 4 arrivals. Some chains are
 * given as matrices, some as hazards that compete, P = h / H · (1 − exp(−H)).
 *
 * <p>The exact method must give the same to 1e-9. The simulation is held to it at 125 occupancies, 24 entries and three
 * sums of money a chain, each to 4.5 standard errors and where at least 50 are expected: 608 numbers in four chains, of
 * which a right program fails any with chance 4e-3. The seeds are fixed.
 */
class MarkovChainTest {
    private static final int MONTHS = 24;
    private static final int STATES = 5;
    private static final int COMPLETED = 2;
    private static final int LAG = 2;
    private static final int REPLICATIONS = 2_000;
    private static final double MOST_ERRORS = 4.5;
    private static final double HARD = 0.4;
    private static final String[] NAMES = {"engaging", "steady", "completed", "lost", "dead"};
    private static final String[] ROLES = {"treatment", "treatment", "exit-planned", "exit-unplanned", "dead"};
    /** Who can go where: nobody completes twice without having been in treatment in between. */
    private static final int[][] WAYS = {{1, 2, 3, 4}, {2, 3, 4}, {3, 4}, {0, 4}, {}};
    /** Pence a month in each state. */
    private static final int[] COSTS = {310_00, 245_00, 95_00, 40_00, 0};

    /** A chain: for each kind of client and state, numbers by way out; and whether they are chances or hazards. */
    private record Chain(double[][][] numbers, boolean hazards) {
        static Chain random(long seed, boolean hazards) {
            Gen gen = new Gen(seed);
            double[][][] numbers = new double[2][STATES][];
            for (int kind = 0; kind < 2; kind++) {
                for (int state = 0; state < STATES; state++) {
                    numbers[kind][state] = new double[WAYS[state].length];
                    for (int way = 0; way < WAYS[state].length; way++) {
                        numbers[kind][state][way] = gen.number(0.01, WAYS[state][way] == 4 ? 0.03 : 0.3);
                    }
                }
            }
            return new Chain(numbers, hazards);
        }

        /** Chance of each state a month later. */
        double[][] matrix(int kind) {
            double[][] matrix = new double[STATES][STATES];
            for (int state = 0; state < STATES; state++) {
                double total = 0;
                for (double number : numbers[kind][state]) {
                    total += number;
                }
                double leaving = hazards ? 1 - StrictMath.exp(-total) : total;
                matrix[state][state] = 1 - leaving;
                for (int way = 0; way < WAYS[state].length; way++) {
                    matrix[state][WAYS[state][way]] = numbers[kind][state][way] / total * leaving;
                }
            }
            return matrix;
        }

        String json(int state) {
            if (WAYS[state].length == 0) {
                return "";
            }
            return hazards ? ", \"to\": {" + hazards(state) + "}" : ", \"probabilities\": [" + rows(state) + "]";
        }

        private String rows(int state) {
            List<String> rows = new ArrayList<>();
            for (int kind = 0; kind < 2; kind++) {
                List<String> to = new ArrayList<>();
                for (int way = 0; way < WAYS[state].length; way++) {
                    to.add("\"" + NAMES[WAYS[state][way]] + "\": " + numbers[kind][state][way]);
                }
                rows.add("{\"when\": {\"needs\": \"" + (kind == 0 ? "easy" : "hard") + "\"}, \"to\": {"
                        + String.join(", ", to) + "}}");
            }
            return String.join(", ", rows);
        }

        private String hazards(int state) {
            List<String> ways = new ArrayList<>();
            for (int way = 0; way < WAYS[state].length; way++) {
                double ratio = numbers[1][state][way] / numbers[0][state][way];
                ways.add("""
                        "%s": {"rate": {"value": %s, "unit": "per month"}, "ratios": {"needs": {"hard": %s}}}""".formatted(NAMES[WAYS[state][way]], numbers[0][state][way], ratio));
            }
            return String.join(", ", ways);
        }
    }

    static Stream<Chain> chains() {
        return Stream.of(Chain.random(1, false), Chain.random(2, false), Chain.random(3, true), Chain.random(4, true));
    }

    private static String json(Chain chain) {
        List<String> states = new ArrayList<>();
        List<String> costs = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            states.add("\"" + NAMES[state] + "\": {\"role\": \"" + ROLES[state] + "\"" + chain.json(state) + "}");
            costs.add("\"" + NAMES[state] + "\": {\"each\": " + COSTS[state] + ", \"states\": [\"" + NAMES[state]
                    + "\"]}");
        }
        return """
                {"time": {"months": %d},
                 "population": {"initial": 200, "arrivals": {"perMonth": 4, "variation": "fixed"},
                   "attributes": {"needs": {"shares": {"easy": 0.6, "hard": 0.4}}}},
                 "pathway": {"states": {%s}},
                 "providers": {"Harbour": {}},
                 "contracts": {"pbr": {"provider": "Harbour", "lag": %d, "rejected": 0.2, "unclaimed": 0.1, "terms": {
                   "month": {"term": "activity", "states": ["engaging"], "price": {"all": 10000}},
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 100000}}}}},
                 "economics": {"discounting": {"costs": [{"fromYear": 0, "rate": 0.035}]}, "countCosts": "start",
                   "costs": {%s}}}
                """.formatted(MONTHS, String.join(", ", states), LAG, String.join(", ", costs));
    }

    /** What is expected: clients by month and state, entries into completion by month, cost today, payments. */
    private record Solved(double[][] in, double[] completions, double costToday, double months, double outcomes) {
        static Solved of(Chain chain) {
            double[][] in = new double[MONTHS + 1][STATES];
            double[] completions = new double[MONTHS];
            for (int kind = 0; kind < 2; kind++) {
                carry(chain.matrix(kind), kind == 0 ? 1 - HARD : HARD, in, completions);
            }
            double cost = 0;
            double months = 0;
            double outcomes = 0;
            for (int month = 0; month < MONTHS; month++) {
                for (int state = 0; state < STATES; state++) {
                    cost += in[month][state] * COSTS[state] * StrictMath.pow(1.035, -month / 12.0);
                }
                boolean paid = month + LAG < MONTHS;
                months += paid ? in[month][0] * 100_00 * 0.8 : 0; // a fifth is rejected
                outcomes += paid ? completions[month] * 1000_00 * 0.9 * 0.8 : 0; // and a tenth never claimed
            }
            return new Solved(in, completions, cost, months, outcomes);
        }

        private static void carry(double[][] matrix, double share, double[][] in, double[] completions) {
            double[] now = new double[STATES];
            now[0] = 200 * share;
            for (int month = 0; month <= MONTHS; month++) {
                now[0] += month < MONTHS ? 4 * share : 0;
                double[] next = new double[STATES];
                for (int from = 0; from < STATES; from++) {
                    in[month][from] += now[from];
                    for (int to = 0; to < STATES; to++) {
                        next[to] += now[from] * matrix[from][to];
                    }
                }
                if (month < MONTHS) {
                    completions[month] += next[COMPLETED] - now[COMPLETED] * matrix[COMPLETED][COMPLETED];
                }
                now = next;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theExactMethodIsExact(Chain chain) {
        Solved solved = Solved.of(chain);
        Model model = Repeated.of(json(chain)).model();
        Expectations expected = Cohort.of(model).expect();
        for (int month = 0; month <= MONTHS; month++) {
            for (int state = 0; state < STATES; state++) {
                assertThat(expected.clientsIn(state, month)).isCloseTo(solved.in[month][state], offset(1e-9));
            }
        }
        for (int month = 0; month < MONTHS; month++) {
            assertThat(expected.clientsEntering(COMPLETED, month)).isCloseTo(solved.completions[month], offset(1e-9));
        }
        assertThat(Appraisal.of(model, expected).penceToday()).isCloseTo(solved.costToday, offset(1e-4));
        assertThat(expected.pence(Entry.PAID, 0)).isCloseTo(solved.months, offset(1e-4));
        assertThat(expected.pence(Entry.PAID, 1)).isCloseTo(solved.outcomes, offset(1e-4));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theSimulationAgreesWithItsChain(Chain chain) {
        Solved solved = Solved.of(chain);
        Repeated world = Repeated.of(json(chain));
        List<ToDoubleFunction<Ledger>> numbers = new ArrayList<>();
        List<Double> exact = new ArrayList<>();
        for (int month = 0; month <= MONTHS; month++) {
            for (int state = 0; state < STATES; state++) {
                numbers.add(in(state, month));
                exact.add(solved.in[month][state]);
            }
        }
        for (int month = 0; month < MONTHS; month++) {
            int at = month;
            numbers.add(ledger -> ledger.care().entries(COMPLETED, at));
            exact.add(solved.completions[month]);
        }
        numbers.add(ledger -> costToday(world.model(), ledger.care()));
        exact.add(solved.costToday);
        numbers.add(ledger -> ledger.pence(Entry.PAID, 0));
        exact.add(solved.months);
        numbers.add(ledger -> ledger.pence(Entry.PAID, 1));
        exact.add(solved.outcomes);
        agrees(world.samples(REPLICATIONS, numbers), exact);
    }

    private static ToDoubleFunction<Ledger> in(int state, int month) {
        return ledger -> ledger.care().occupancy(state, month);
    }

    private static double costToday(Model model, Counts counts) {
        return Appraisal.of(model, counts).penceToday();
    }

    private static void agrees(List<Sample> simulated, List<Double> exact) {
        for (int at = 0; at < exact.size(); at++) {
            boolean rare = exact.get(at) > 0 && exact.get(at) * REPLICATIONS < 50;
            assertThat(rare ? 0 : simulated.get(at).errorsFrom(exact.get(at)))
                    .as("number %d: %s against %s", at, simulated.get(at), exact.get(at))
                    .isLessThan(MOST_ERRORS);
        }
    }
}
