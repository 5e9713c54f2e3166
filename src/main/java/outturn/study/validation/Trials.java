package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Block B of the validation targets: whom providers take and what they do, under contracts that were tried. */
final class Trials {
    /** In order. */
    static final List<Trial> ALL =
            List.of(creaming(), measuredEffect(), recordGaming(), processTargets(), difficulty(), spending());

    private Trials() {}

    /** Two years, with half the chance of a job in a month that prices say for two groups. */
    private static String[] further() {
        String job = "/pathway/states/searching/to/job-13/ratios/group/";
        return new String[] {"/time/months=24", job + "esa-flow=0.21", job + "esa-ex-ib=0.07"};
    }

    private static Trial creaming() {
        Trial trial = new Trial(
                        "B1",
                        "Maine: who is taken",
                        "before and after with a control payer, admissions 1991 to 1995, regression adjusted",
                        "grant against grant with a standard; control provider unaffected")
                .world("before", "maine-grant")
                .world("after", "maine-1992");
        ToDoubleFunction<double[]> treated = less(severeOfState(trial, "after"), severeOfState(trial, "before"));
        ToDoubleFunction<double[]> control =
                less(severe(trial, "after", "medicaid"), severe(trial, "before", "medicaid"));
        return trial.line(target(
                        "change of the severe share, state less control",
                        "−0.07 less 0.02",
                        "maine-severe-share-change, maine-medicaid-severe-change, maine-did-severe",
                        Band.between(-0.15, -0.03),
                        less(treated, control)))
                .line(beside("severe share of state clients, change", "−0.07", "maine-severe-share-change", treated))
                .line(beside(
                        "severe share of control clients, change", "0.02", "maine-medicaid-severe-change", control))
                .line(beside("severe share of state clients under the grant", "", "", severeOfState(trial, "before")))
                .note(
                        "Put right after the first look, when the change was −0.018, a miss: hours were to be usual effort for"
                                + " everybody and a tenth to spare, but stood for 82 in treatment where 108 are; and records were"
                                + " audited under two contracts at once.");
    }

    private static Trial measuredEffect() {
        Trial trial = new Trial(
                        "B2",
                        "Maine: measured effect",
                        "programmes' reports, by how far they lived on state money",
                        "share of a provider's income that comes from the scheme: 0.9 and 0.3")
                .world("before", "maine-grant")
                .world("after", "maine-1992");
        ToDoubleFunction<double[]> dependent = rise(trial, "dependent");
        ToDoubleFunction<double[]> mixed = rise(trial, "mixed");
        return trial.line(target(
                        "completed a start, rise where nine tenths of income hang on it",
                        "up",
                        "maine-effectiveness-sign",
                        Band.above(0),
                        dependent))
                .line(target(
                        "the same, less the rise where three tenths do",
                        "more",
                        "maine-effectiveness-sign",
                        Band.above(0),
                        less(dependent, mixed)))
                .line(target(
                        "severe share of state clients, change",
                        "no rise",
                        "maine-special-pop-sign",
                        Band.between(-1, 0.01),
                        less(severeOfState(trial, "after"), severeOfState(trial, "before"))));
    }

    private static Trial recordGaming() {
        Trial trial = new Trial(
                        "B3",
                        "Maine: what is written down",
                        "some 700 episodes, reports against case notes",
                        "who assesses; overstating at entry alone, for understating at exit is not modelled")
                .world("before", "maine-grant")
                .world("after", "maine-1992")
                .world("independent", "maine-1992", "/pathway/assessment/by=\"independent\"");
        ToDoubleFunction<double[]> overstated = overstated(trial, "after");
        return trial.line(target(
                        "steps of severity gained a start, reported less true, provider assesses",
                        "above 0",
                        "maine-gaming-sign, maine-gaming-n",
                        Band.above(0),
                        overstated))
                .line(target(
                        "the same, somebody independent assesses",
                        "near 0",
                        "maine-gaming-sign",
                        Band.between(-0.005, 0.005),
                        overstated(trial, "independent")))
                .line(target(
                        "rise of the gain since the grant, reported less true",
                        "above 0",
                        "maine-gaming-sign",
                        Band.above(0),
                        less(overstated, overstated(trial, "before"))))
                .line(beside(
                        "rise of the gain since the grant, true",
                        "",
                        "",
                        less(gained(trial, "after"), gained(trial, "before"))));
    }

    private static Trial processTargets() {
        Trial trial = new Trial(
                        "B4",
                        "Delaware: paid for places filled and attendance",
                        "uncontrolled time series, 2001 to 2006",
                        "grant against occupancy and attendance, capped base; clients as in B1")
                .world("before", "delaware-grant")
                .world("after", "delaware-2002")
                .world("maine before", "maine-grant")
                .world("maine after", "maine-1992");
        ToDoubleFunction<double[]> used = less(used(trial, "after"), used(trial, "before"));
        ToDoubleFunction<double[]> part = less(part(trial, "after"), part(trial, "before"));
        ToDoubleFunction<double[]> moved =
                less(severe(trial, "after", Measure.ALL), severe(trial, "before", Measure.ALL));
        ToDoubleFunction<double[]> maine =
                less(severeOfState(trial, "maine after"), severeOfState(trial, "maine before"));
        return trial.line(target(
                        "places used, rise",
                        "0.54 to 0.95",
                        "delaware-utilisation-before, delaware-utilisation-after",
                        Band.above(0),
                        used))
                .line(target(
                        "client-months taking part, rise",
                        "0.53 to 0.70",
                        "delaware-participation-before, delaware-participation-after",
                        Band.above(0),
                        part))
                .line(target("places used rise by more", "0.41 against 0.17", "", Band.above(0), less(used, part)))
                .line(target(
                        "severe share moved, over that of state clients in B1",
                        "none notable",
                        "delaware-casemix-change",
                        Band.between(-0.333, 0.333),
                        sums -> moved.applyAsDouble(sums) / maine.applyAsDouble(sums)))
                .line(beside("severe share, change", "none notable", "delaware-casemix-change", moved))
                .line(beside("places used before", "0.54", "delaware-utilisation-before", used(trial, "before")))
                .line(beside("places used after", "0.95", "delaware-utilisation-after", used(trial, "after")))
                .line(beside("taking part before", "0.53", "delaware-participation-before", part(trial, "before")))
                .line(beside("taking part after", "0.70", "delaware-participation-after", part(trial, "after")))
                .note(
                        "Put right after the first look, when the severe share had moved −0.61 of B1, a miss: places were to be"
                                + " 0.54 filled when everybody is taken, but were 0.72; grants were to be what programmes cost, and"
                                + " were above it; and the hours in B1.");
    }

    private static Trial difficulty() {
        Trial trial = new Trial(
                        "B5",
                        "Work Programme: price against difficulty",
                        "two-year outcomes of all referrals by benefit group",
                        "nine groups by benefit, each with a large spread; effort by expected margin")
                .world("programme", "work-programme", "/time/months=24")
                .world("as bid", "work-programme", "/time/months=24", "/providers/prime/decides=null")
                .world("further", "work-programme", further());
        ToDoubleFunction<double[]> young = outcomes(trial, "programme", "jsa-18-24");
        ToDoubleFunction<double[]> flow = outcomes(trial, "programme", "esa-flow");
        ToDoubleFunction<double[]> exIb = outcomes(trial, "programme", "esa-ex-ib");
        return trial.line(target(
                        "outcome rate, 18 to 24 over former incapacity benefit",
                        "0.364 over 0.054",
                        "wp-2yr-jsa1824, wp-2yr-esa-exib",
                        Band.atLeast(4),
                        over(young, exIb)))
                .line(target(
                        "income a referral at most, new ESA over 18 to 24",
                        "0.7",
                        "wp-2yr-esa-new, wp-pg6-total, wp-pg1-total",
                        Band.below(0, 1),
                        sums -> 6500 * flow.applyAsDouble(sums) / (3810 * young.applyAsDouble(sums))))
                .line(target(
                        "the same, former incapacity benefit over 18 to 24",
                        "0.53",
                        "wp-2yr-esa-exib, wp-pg7-total, wp-pg1-total",
                        Band.below(0, 1),
                        sums -> 13720 * exIb.applyAsDouble(sums) / (3810 * young.applyAsDouble(sums))))
                .line(beside("outcome rate, 18 to 24", "0.364", "wp-2yr-jsa1824", young))
                .line(beside(
                        "outcome rate, 25 and over", "0.317", "wp-2yr-jsa25", outcomes(trial, "programme", "jsa-25")))
                .line(beside("outcome rate, new ESA", "0.151, 0.122", "wp-2yr-esa-new, wp-2yr-esa-12m", flow))
                .line(beside("outcome rate, former incapacity benefit", "0.054", "wp-2yr-esa-exib", exIb))
                .line(beside(
                        "18 to 24 over former incapacity benefit, were all given what was bid",
                        "",
                        "",
                        over(outcomes(trial, "as bid", "jsa-18-24"), outcomes(trial, "as bid", "esa-ex-ib"))))
                .line(beside(
                        "18 to 24 over former incapacity benefit, were ESA groups twice as far from work as prices say",
                        "",
                        "",
                        over(outcomes(trial, "further", "jsa-18-24"), outcomes(trial, "further", "esa-ex-ib"))))
                .note(
                        "Missed, because how far a group is from work is not known apart from what came out, and was taken from"
                                + " the department's prices. Prices that offset difficulty by assumption are hardly undone by effort"
                                + " alone; what was published says that they did not offset it. Beside the targets stands what comes"
                                + " out were ESA groups twice as far from work as prices say.")
                .note(
                        "Put right after the first look, when the three were 2.19, 1.28 and 1.64, misses: with standard effort for"
                                + " all, rates were to be inverse to prices, 3.6 to 1, and were 2.3 to 1, because spread within"
                                + " groups had been forgotten when their hazards were worked out.");
    }

    private static Trial spending() {
        Trial trial = new Trial(
                        "B6",
                        "Work Programme: who is spent on",
                        "national audit of spending against bids",
                        "margins, by an adviser's cost an hour: £25, £20, £30")
                .world("programme", "work-programme", "/time/months=24")
                .world("easier", "work-programme", "/time/months=24", "/providers/prime/costPerHour=20")
                .world("tighter", "work-programme", "/time/months=24", "/providers/prime/costPerHour=30")
                .world("further", "work-programme", further());
        return trial.line(target(
                        "hours a client-month, hard over easy, fall from what was bid",
                        "over 0.5",
                        "wp-spend-hard-groups-ratio, wp-esa-spend-shortfall",
                        Band.between(0.3, 0.7),
                        fall(trial, "programme")))
                .line(beside("the same, an hour a fifth cheaper", "", "", fall(trial, "easier")))
                .line(beside("the same, an hour a fifth dearer", "", "", fall(trial, "tighter")))
                .line(beside(
                        "the same, were ESA groups twice as far from work as prices say",
                        "",
                        "",
                        fall(trial, "further")))
                .note(
                        "Missed, for the reason in B5: an hour earns as much with a group whose price makes up for its distance"
                                + " from work.")
                .note("Put right after the first look, when the fall was −0.07, a miss: as in B5.");
    }

    /** Job outcomes a referral. */
    private static ToDoubleFunction<double[]> outcomes(Trial trial, String world, String group) {
        return over(
                trial.mean(world, Meaning.PLANNED_EXITS, Measure.ALL, group),
                started(trial, world, Measure.ALL, group));
    }

    /** Bids promised everybody the same, so their ratio is 1. */
    private static ToDoubleFunction<double[]> fall(Trial trial, String world) {
        ToDoubleFunction<double[]> hard = plus(hours(trial, world, "esa-flow"), hours(trial, world, "esa-ex-ib"));
        ToDoubleFunction<double[]> easy = plus(hours(trial, world, "jsa-18-24"), hours(trial, world, "jsa-25"));
        return sums -> 1 - hard.applyAsDouble(sums) / easy.applyAsDouble(sums);
    }

    /** Hours a client-month on the programme: 0.3 for those left alone, 1.2 for others. */
    private static ToDoubleFunction<double[]> hours(Trial trial, String world, String group) {
        ToDoubleFunction<double[]> alone = trial.mean(world, Meaning.PARKING_RATE, Measure.ALL, group);
        return sums -> 1.2 - 0.9 * alone.applyAsDouble(sums);
    }

    private static ToDoubleFunction<double[]> less(ToDoubleFunction<double[]> one, ToDoubleFunction<double[]> other) {
        return sums -> one.applyAsDouble(sums) - other.applyAsDouble(sums);
    }

    private static ToDoubleFunction<double[]> over(ToDoubleFunction<double[]> above, ToDoubleFunction<double[]> below) {
        return sums -> above.applyAsDouble(sums) / below.applyAsDouble(sums);
    }

    private static ToDoubleFunction<double[]> plus(ToDoubleFunction<double[]> one, ToDoubleFunction<double[]> other) {
        return sums -> one.applyAsDouble(sums) + other.applyAsDouble(sums);
    }

    private static ToDoubleFunction<double[]> started(Trial trial, String world, String provider, String group) {
        return trial.mean(world, Meaning.STARTED, provider, group);
    }

    private static ToDoubleFunction<double[]> severe(Trial trial, String world, String provider) {
        return over(started(trial, world, provider, "severe"), started(trial, world, provider, Measure.ALL));
    }

    /** Of the two programmes the state pays. */
    private static ToDoubleFunction<double[]> severeOfState(Trial trial, String world) {
        return over(
                plus(started(trial, world, "dependent", "severe"), started(trial, world, "mixed", "severe")),
                plus(started(trial, world, "dependent", Measure.ALL), started(trial, world, "mixed", Measure.ALL)));
    }

    private static ToDoubleFunction<double[]> rise(Trial trial, String provider) {
        return less(completed(trial, "after", provider), completed(trial, "before", provider));
    }

    private static ToDoubleFunction<double[]> completed(Trial trial, String world, String provider) {
        return over(
                trial.mean(world, Meaning.PLANNED_EXITS, provider, Measure.ALL),
                started(trial, world, provider, Measure.ALL));
    }

    /** Steps from severity to none by those who complete, a start: from 1 for mild to 3 for severe. */
    private static ToDoubleFunction<double[]> gained(Trial trial, String world) {
        ToDoubleFunction<double[]> mild = trial.mean(world, Meaning.PLANNED_EXITS, Measure.ALL, "mild");
        ToDoubleFunction<double[]> moderate = trial.mean(world, Meaning.PLANNED_EXITS, Measure.ALL, "moderate");
        ToDoubleFunction<double[]> severe = trial.mean(world, Meaning.PLANNED_EXITS, Measure.ALL, "severe");
        ToDoubleFunction<double[]> all = started(trial, world, Measure.ALL, Measure.ALL);
        return sums -> (mild.applyAsDouble(sums) + 2 * moderate.applyAsDouble(sums) + 3 * severe.applyAsDouble(sums))
                / all.applyAsDouble(sums);
    }

    /** The steps that were only written down: of those who complete, a start, the share recorded a step too severe. */
    private static ToDoubleFunction<double[]> overstated(Trial trial, String world) {
        ToDoubleFunction<double[]> mild = amiss(trial, world, "mild");
        ToDoubleFunction<double[]> moderate = amiss(trial, world, "moderate");
        return over(plus(mild, moderate), started(trial, world, Measure.ALL, Measure.ALL));
    }

    private static ToDoubleFunction<double[]> amiss(Trial trial, String world, String group) {
        ToDoubleFunction<double[]> completed = trial.mean(world, Meaning.PLANNED_EXITS, Measure.ALL, group);
        ToDoubleFunction<double[]> upcoded = trial.mean(world, Meaning.UPCODED, Measure.ALL, group);
        return sums -> completed.applyAsDouble(sums) * upcoded.applyAsDouble(sums);
    }

    private static ToDoubleFunction<double[]> used(Trial trial, String world) {
        ToDoubleFunction<double[]> caseload =
                trial.mean(world, Measure.of(Meaning.CASELOAD).provider(Measure.ALL));
        return sums -> caseload.applyAsDouble(sums) / 200;
    }

    private static ToDoubleFunction<double[]> part(Trial trial, String world) {
        return over(
                trial.mean(world, Measure.of(Meaning.OCCUPANCY, "participating")),
                trial.mean(world, Measure.of(Meaning.CASELOAD).provider(Measure.ALL)));
    }
}
