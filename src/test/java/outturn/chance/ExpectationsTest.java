package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.RandomScenarios;
import outturn.ledger.Care;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Claims;
import outturn.replication.Diary;
import outturn.replication.People;
import outturn.replication.Replication;
import outturn.replication.Staff;
import outturn.replication.cohort.Cohort;
import outturn.replication.columnar.ColumnarPeople;
import outturn.scenario.Amount;
import outturn.scenario.Commissioner;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Contract;
import outturn.scenario.Population;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.Share;
import outturn.scenario.Term;

/**
 * The mean of many replications of a made-up scenario is what the exact method expects of it, in everything both write
 * down. Scarcity and whatever else joins clients' lots is taken out first.
 *
 * <p>False alarms: some 700 numbers a scenario are held to 5.5 standard errors, which is 4e-8 for each and 1 in 3,500 for
 * ten scenarios. Numbers that differ from replication to replication by fewer than 50 things over all of them, too few for
 * the normal law, may be off by so many. The seeds are fixed.
 */
class ExpectationsTest {
    private static final int REPLICATIONS = 400;
    private static final double MOST_ERRORS = 5.5;
    private static final int LEAST_SEEN = 50;

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMeanOfManyReplicationsIsWhatIsExpected(long seed) {
        Model model = Model.of(tamed(RandomScenarios.scenario(seed)));
        Cohort cohort = Cohort.of(model);
        assertThat(cohort.refusals()).isEmpty();
        List<Probe> probes = Probe.all(model, cohort.expect());
        double[] sums = new double[probes.size()];
        double[] squares = new double[probes.size()];
        simulate(model, seed, probes, sums, squares);
        List<String> off = new ArrayList<>();
        for (int at = 0; at < sums.length; at++) {
            judge(probes.get(at), sums[at], squares[at]).ifPresent(off::add);
        }
        assertThat(off).isEmpty();
    }

    private static Optional<String> judge(Probe probe, double sum, double squares) {
        double mean = sum / REPLICATIONS;
        double off = mean - probe.expected();
        double variance = StrictMath.max(0, squares / REPLICATIONS - mean * mean);
        double each = probe.expected() == 0 ? 0 : probe.expected() / probe.seen();
        boolean rare = variance * REPLICATIONS < LEAST_SEEN * each * each;
        double error = StrictMath.sqrt(variance / (REPLICATIONS - 1));
        double most = rare ? each * LEAST_SEEN / REPLICATIONS : MOST_ERRORS * error;
        boolean fine = StrictMath.abs(off) <= most + 1e-9 * probe.expected();
        return fine
                ? Optional.empty()
                : Optional.of(probe.name() + " is expected to be " + probe.expected() + ", and its mean is " + mean
                        + ", which is " + off / error + " standard errors off");
    }

    private static void simulate(Model model, long seed, List<Probe> probes, double[] sums, double[] squares) {
        Replication played = new Replication(model, ExpectationsTest::people, Diary.CLOSED);
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            Ledger ledger = played.play(seed, replication);
            for (int at = 0; at < sums.length; at++) {
                double value = probes.get(at).simulated().applyAsDouble(ledger);
                sums[at] += value;
                squares[at] += value * value;
            }
        }
    }

    private static People people(Model model, Care care, Claims claims, boolean[] open, Staff staff, Diary diary) {
        return new ColumnarPeople(model, care, claims, open, staff);
    }

    private static Scenario tamed(Scenario wild) {
        return new Scenario(
                wild.about(),
                wild.time(),
                tamed(wild.population()),
                wild.pathway(),
                wild.domains(),
                wild.environment(),
                each(wild.providers(), ExpectationsTest::tamed),
                each(wild.contracts(), ExpectationsTest::tamed),
                new Commissioner(
                        each(
                                wild.commissioner().lines(),
                                line -> new BudgetLine(
                                        line.perYear(),
                                        line.path(),
                                        WhenSpent.OVERSPEND,
                                        line.ringFence(),
                                        line.moves())),
                        wild.commissioner().failure()),
                wild.economics(),
                wild.levers(),
                wild.promises());
    }

    private static Population tamed(Population wild) {
        return new Population(
                wild.initial(),
                wild.initialStates(),
                wild.initialStay(),
                wild.arrivals(),
                wild.attributes(),
                wild.complexity(),
                wild.frailty(),
                wild.prognosis(),
                Optional.empty(),
                Map.of());
    }

    private static Provider tamed(Provider wild) {
        return new Provider(
                wild.type(),
                wild.share(),
                Optional.empty(),
                wild.effort(),
                Amount.of(0),
                wild.costPerHour(),
                wild.overheadsPerMonth(),
                wild.clientCosts(),
                wild.reserves(),
                Optional.empty(),
                wild.interestPerYear(),
                Optional.empty(),
                Optional.empty());
    }

    private static Contract tamed(Contract wild) {
        Map<String, Term> terms = new LinkedHashMap<>();
        wild.terms().forEach((name, term) -> tamed(term).ifPresent(tame -> terms.put(name, tame)));
        return new Contract(
                wild.provider(),
                wild.line(),
                wild.from(),
                wild.until(),
                wild.lag(),
                wild.rejected(),
                wild.unclaimed(),
                wild.refusal(),
                wild.audit(),
                terms);
    }

    private static Optional<Term> tamed(Term wild) {
        if (wild instanceof Term.Outcome outcome) {
            return Optional.of(
                    new Term.Outcome(outcome.when(), outcome.price(), outcome.lag(), List.of(), outcome.byYear()));
        }
        if (wild instanceof Term.Activity activity) {
            return Optional.of(new Term.Activity(
                    activity.states(), activity.price(), Optional.empty(), Share.of(1), activity.byYear()));
        }
        boolean tame = wild instanceof Term.Block
                || wild instanceof Term.Attachment
                || wild instanceof Term.Sustainment
                || wild instanceof Term.TopSlice;
        return tame ? Optional.of(wild) : Optional.empty();
    }

    private static <V> Map<String, V> each(Map<String, V> wild, UnaryOperator<V> tamed) {
        Map<String, V> tame = new LinkedHashMap<>();
        wild.forEach((name, value) -> tame.put(name, tamed.apply(value)));
        return tame;
    }
}
