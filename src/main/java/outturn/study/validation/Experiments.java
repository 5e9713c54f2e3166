package outturn.study.validation;

import java.util.List;

/** Blocks C and D of the validation targets. Nothing was fitted to them. */
final class Experiments {
    /** In order. */
    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "C1",
                    "England's recovery pilots, first year",
                    "difference-in-differences, 8 of 149 areas, year before and first year after",
                    "deferral, assessor and disruption one at a time and together; share of the money at risk",
                    "",
                    new PilotsFirstYear()),
            new Experiment(
                    "C2",
                    "Peterborough's thresholds",
                    "propensity matching, ten to one, two cohorts",
                    "true effect from 0 to 15 %; controls matched amiss",
                    "",
                    new BondThresholds()),
            new Experiment(
                    "C3",
                    "Doncaster's fixed baseline",
                    "two yearly cohorts against the prison's own 2009 figure",
                    "fixed baseline or matched controls; half the effect, and half as much again",
                    "",
                    new FixedBaseline()),
            new Experiment(
                    "C4",
                    "The Youth Contract",
                    "matched comparison of areas; direction alone",
                    "a price for staying, or none; the provider decides how hard to work",
                    "",
                    new SustainedMonths()),
            new Experiment(
                    "D1",
                    "The Work Programme's ramp",
                    "national counts, June 2011 to July 2012",
                    "with a slow start and without",
                    "",
                    new IncomeRamp()),
            new Experiment(
                    "D2",
                    "Outcomes never claimed",
                    "departmental count",
                    "half and about twice the share never claimed",
                    "The share never claimed is an input, taken from the very figure; that it comes through lag and horizon"
                            + " into what is paid is all that this shows.",
                    new LostEvidence()),
            new Experiment(
                    "D3",
                    "A month of reserves",
                    "charity accounts; a survey of subcontractors",
                    "share at risk from 5 to 50 %; one month of reserves, and six",
                    "",
                    new MonthOfReserves()),
            new Experiment(
                    "D4",
                    "Lifeline",
                    "one charity's accounts, 2006 to 2017",
                    "with growth on underpriced work and without",
                    "",
                    new SmallFall()),
            new Experiment(
                    "D5",
                    "Two purses",
                    "cost-benefit studies; matched tax, benefit and justice records",
                    "treated or left waiting; one year, three and ten",
                    "",
                    new TwoPurses()));

    private Experiments() {}
}
