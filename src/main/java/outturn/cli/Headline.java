package outturn.cli;

import java.util.List;
import outturn.model.Bid;
import outturn.scenario.Numbers;
import outturn.simulation.Answer;
import outturn.simulation.Pace;
import outturn.summary.Comparison;
import outturn.summary.Deadweight;
import outturn.summary.Difference;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Verdict;

/** The few numbers worth saying at once; the rest is in the files. */
final class Headline {
    private static final List<Meaning> TOLD = List.of(
            Meaning.STARTED,
            Meaning.CASELOAD,
            Meaning.PLANNED_COMPLETION,
            Meaning.SUSTAINED_12_MONTHS,
            Meaning.SELECTION_GAP,
            Meaning.PARKING_GAP,
            Meaning.UPCODED,
            Meaning.DISCHARGED_EARLY,
            Meaning.HELD,
            Meaning.NO_BIDDER,
            Meaning.COMPLETION_GAP,
            Meaning.MEAN_WAIT,
            Meaning.LONG_WAITS,
            Meaning.BILL,
            Meaning.OUTCOME_PAYMENTS,
            Meaning.COST,
            Meaning.COST_BORNE,
            Meaning.QALYS,
            Meaning.LIFE_YEARS);

    private final Main main;

    Headline(Main main) {
        this.main = main;
    }

    /** Of one scenario. */
    void of(Answer answer) {
        main.say(answer.title() + ": " + played(answer));
        for (Estimate estimate : told(answer)) {
            main.say("  " + padded(estimate.measure()) + Shown.estimate(estimate));
        }
        bids(answer);
        promises(answer);
        pace(answer);
    }

    /** Of several, against the first. */
    void of(List<Answer> answers, Comparison comparison) {
        main.say("Against " + comparison.reference().name() + ", " + played(answers.get(0)));
        for (Comparison.Against against : comparison.others()) {
            main.say(against.side().name() + ":");
            for (Estimate estimate : told(answers.get(0))) {
                against.find(estimate.measure()).ifPresent(this::difference);
            }
            deadweight(against.deadweight());
        }
        answers.forEach(this::promises);
    }

    private void difference(Difference difference) {
        main.say("  " + padded(difference.measure()) + Shown.difference(difference));
    }

    /** Only the scenario that is held against the reference has it, so it is told as it is. */
    private void deadweight(Deadweight.Told told) {
        for (Meaning meaning : List.of(Meaning.DEADWEIGHT, Meaning.DEADWEIGHT_PAYMENTS)) {
            told.whole(meaning)
                    .filter(estimate -> told.finding().isEmpty() && estimate.n() > 0)
                    .ifPresent(estimate -> main.say("  " + padded(estimate.measure()) + Shown.estimate(estimate)));
        }
        told.finding().ifPresent(why -> main.say("  " + why));
    }

    private static String played(Answer answer) {
        int replications = answer.identity().replications();
        return replications == 0
                ? "exact expectations"
                : Numbers.grouped(replications) + " replications, mean and (5th to 95th percentile)";
    }

    private static List<Estimate> told(Answer answer) {
        return TOLD.stream()
                .flatMap(meaning -> answer.summary().all(meaning).stream())
                .filter(estimate -> isOfAll(estimate.measure()))
                .filter(estimate -> !Double.isNaN(estimate.mean()) && (estimate.mean() != 0 || estimate.sd() > 0))
                .toList();
    }

    private static boolean isOfAll(Measure measure) {
        return measure.provider().orElse(Measure.ALL).equals(Measure.ALL)
                && measure.group().orElse(Measure.ALL).equals(Measure.ALL);
    }

    private static String padded(Measure measure) {
        return Shown.padded(measure.name(), 23) + " ";
    }

    /** Who did not bid, and the sum that says why. */
    private void bids(Answer answer) {
        for (Estimate bids : answer.summary().all(Meaning.BIDS)) {
            String provider = bids.measure().provider().orElse(Measure.ALL);
            if (bids.mean() == 0 && !provider.equals(Measure.ALL)) {
                main.say("  " + bid(answer, provider).told(provider));
            }
        }
    }

    private static Bid bid(Answer answer, String provider) {
        return new Bid(
                worth(answer, provider, "clients"),
                worth(answer, provider, "certain"),
                worth(answer, provider, "staff"),
                worth(answer, provider, "overheads"));
    }

    private static double worth(Answer answer, String provider, String part) {
        Measure measure = Measure.of(Meaning.BID_WORTH, part).provider(provider);
        return answer.summary().all(Meaning.BID_WORTH).stream()
                .filter(estimate -> estimate.measure().equals(measure))
                .mapToDouble(Estimate::mean)
                .findFirst()
                .orElse(Double.NaN);
    }

    private void promises(Answer answer) {
        for (Verdict verdict : answer.promises()) {
            main.say("  promise " + verdict.words());
        }
    }

    private void pace(Answer answer) {
        Pace pace = answer.pace();
        if (pace.clientMonths() > 0) {
            main.say("  " + Numbers.grouped(pace.clientMonths()) + " client-months in "
                    + Numbers.fixed(pace.seconds(), 1) + " s, "
                    + Numbers.grouped((long) pace.clientMonthsPerSecond()) + " a second");
        }
    }
}
