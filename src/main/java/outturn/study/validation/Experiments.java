package outturn.study.validation;

import java.util.List;

/** Target A9 and blocks C and D of the validation targets. Nothing was fitted to them. */
final class Experiments {
    /** In order. */
    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "A9",
                    "Completions rose before anybody was paid for them",
                    "national counts, 2005/06 to 2010/11",
                    "a contract that begins in half of the areas in April 2012, on top of the trend",
                    "Every evaluation is of 8 treated and 8 compared areas, 2010/11 before and 2012/13 after. The trend is the "
                            + "rise of those five years, spread evenly and carried on. Corrected once after a first run with "
                            + "2011/12 as the year before, which missed: providers saw the contract coming and completed 0.010 "
                            + "more per client-year in that year, so that difference-in-differences was out by -0.012 (standard "
                            + "error 0.004), -0.30 of what before-after was out by. The year in which it is seen coming is now "
                            + "left out.",
                    new SecularTrend()),
            new Experiment(
                    "C1",
                    "England's recovery pilots, first year",
                    "difference-in-differences, 8 of 149 areas, year before and first year after",
                    "deferral, assessor and disruption one at a time and together; share of the money at risk",
                    "The effect is the true one, pilot less block with the same luck, of drug clients in treatment in the "
                            + "year; a paired world needs no comparison areas. Disruption drives the fall in completions and the "
                            + "assessor the rise in declining; prices and deferral do next to nothing in a first year. The base "
                            + "rates are higher than those the study implies, so points compare and odds do not. With all the money "
                            + "at risk the fall goes beyond the band.",
                    new PilotsFirstYear()),
            new Experiment(
                    "C2",
                    "Peterborough's thresholds",
                    "propensity matching, ten to one, two cohorts",
                    "true effect from 0 to 15 %; controls matched amiss",
                    "The return is a year's, from the middle of the four years over which capital is drawn to the pooled "
                            + "payment, at a price for an event averted that gives the capital back at the threshold; the true "
                            + "price is not published.",
                    new BondThresholds()),
            new Experiment(
                    "C3",
                    "Doncaster's fixed baseline",
                    "two yearly cohorts against the prison's own 2009 figure",
                    "fixed baseline or matched controls; half the effect, and half as much again",
                    "The prison's own baseline is not in the evidence; that of short sentences stands for it. People who "
                            + "leave prison are one cohort, and a thousand of them an assumption.",
                    new FixedBaseline()),
            new Experiment(
                    "C4",
                    "The Youth Contract",
                    "matched comparison of areas; direction alone",
                    "a price for staying, or none; the provider decides how hard to work",
                    "Direction alone, and hardly more than that comes out: at these rates an hour with a young person "
                            + "costs the provider more than the price brings it, so it gives the least effort nearly always, paid "
                            + "or not.",
                    new SustainedMonths()),
            new Experiment(
                    "D1",
                    "The Work Programme's ramp",
                    "national counts, June 2011 to July 2012",
                    "with a slow start and without",
                    "Forecast is the department's 11.9 in 100 of the same referrals. Corrected once after a first run, "
                            + "against the source: the rate of finding work gave 0.29 in two years and not the 0.278 it cites. "
                            + "Income over forecast was then 0.204, and 2.673 in the third year.",
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
                    "A lag of twelve months on every result makes for a cliff rather than a slope: chance matters little "
                            + "beside the year without that money. The cliff lies between 10 and 20 % at risk, below where the "
                            + "target has it.",
                    new MonthOfReserves()),
            new Experiment(
                    "D4",
                    "Lifeline",
                    "one charity's accounts, 2006 to 2017",
                    "with growth on underpriced work and without",
                    "Corrected once after a first run, which missed (0.020 failed): the new work came without clients, so "
                            + "that growth paid for itself, and the stated margin and price were reckoned on too few clients. "
                            + "Services are now taken over with their clients, and failures are counted after the fall alone. At a "
                            + "hundredth of the size, chance is larger than it was for the charity itself.",
                    new SmallFall()),
            new Experiment(
                    "D5",
                    "Two purses",
                    "cost-benefit studies; matched tax, benefit and justice records",
                    "treated or left waiting; one year, three and ten",
                    "Signs alone. Ten years gain society about four pounds for one here and 21 in the published figure, "
                            + "which counts more kinds of harm. What treatment saves health, justice and benefits is less than what "
                            + "they spend on people who live longer, so the Exchequer's net cost is a little above that of "
                            + "treatment.",
                    new TwoPurses()));

    private Experiments() {}
}
