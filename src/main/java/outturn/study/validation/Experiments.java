package outturn.study.validation;

import java.util.List;

/** Target A9 and blocks B, C and D of the validation targets. Nothing was fitted to them. */
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
                    "B1",
                    "Maine: who is taken",
                    "before and after with a control payer, admissions 1991 to 1995, regression adjusted",
                    "grant against grant with a standard; control provider unaffected",
                    "Corrected once after a first run, which missed (change of −0.018): hours were to be usual effort for "
                            + "everybody and a tenth to spare, but stood for 82 in treatment where 108 are; and records were "
                            + "audited under two contracts at once.",
                    new WhoIsTaken()),
            new Experiment(
                    "B2",
                    "Maine: measured effect",
                    "programmes' reports, by how far they lived on state money",
                    "share of a provider's income that comes from the scheme: 0.9 and 0.3",
                    "The worlds of B1, corrected with them; what the first run had here was not kept.",
                    new MeasuredEffect()),
            new Experiment(
                    "B3",
                    "Maine: what is written down",
                    "some 700 episodes, reports against case notes",
                    "who assesses",
                    "Overstating at entry alone; understating at exit, which was seen too, is not modelled. Under an independent "
                            + "assessor a provider cannot overstate at all, so that nothing is overstated then is an assumption and "
                            + "no finding. The worlds of B1, corrected with them; what the first run had here was not kept.",
                    new WrittenDown()),
            new Experiment(
                    "B4",
                    "Delaware: paid for places filled and attendance",
                    "uncontrolled time series, 2001 to 2006",
                    "grant against occupancy and attendance, capped base; clients as in B1",
                    "Corrected once after a first run, which missed (severe share moved by −0.61 of B1): places were to be 0.54 "
                            + "filled when everybody is taken, but were 0.72; grants were to be what programmes cost, and were above "
                            + "it; and the hours in B1. Signs come out and sizes do not: places used and months of taking part "
                            + "rise by about a fifth of what was seen.",
                    new PlacesFilled()),
            new Experiment(
                    "B5",
                    "Work Programme: price against difficulty",
                    "two-year outcomes of all referrals by benefit group",
                    "nine groups by benefit, each with a large spread; effort by expected margin",
                    "Missed, because how far a group is from work is not known apart from what came out, and was taken from the "
                            + "department's prices. Prices that offset difficulty by assumption are hardly undone by effort alone; "
                            + "what was published says that they did not offset it. Beside the targets stands what comes out were "
                            + "ESA groups twice as far from work as prices say. Corrected once after a first run, which missed "
                            + "too (the three were 2.19, 1.28 and 1.64): with standard effort for all, rates were to be inverse to "
                            + "prices, 3.6 to 1, and were 2.3 to 1, because spread within groups had been forgotten when their "
                            + "hazards were worked out. At 48 replications one luck gave 3.58 and another 4.25, either side of the "
                            + "band; 480 are played.",
                    new PriceAndDifficulty()),
            new Experiment(
                    "B6",
                    "Work Programme: who is spent on",
                    "national audit of spending against bids",
                    "margins, by an adviser's cost an hour: £25, £20, £30",
                    "Missed, for the reason in B5: an hour earns as much with a group whose price makes up for its distance from "
                            + "work. Corrected once after a first run, which missed too (a fall of −0.07): as in B5; and the two "
                            + "other costs of an hour, meant as pence, were 2000 and 3000 and read as pounds. They are now 20 and "
                            + "30. The target does not use them; what they gave beside it was not kept.",
                    new WhoIsSpentOn()),
            new Experiment(
                    "B7",
                    "Regression pricing beats group pricing",
                    "regression on client records; recalled from the literature, its figures not looked up",
                    "bands by benefit and by a score of attributes; may refuse, or must take everybody",
                    "Direction alone; nothing was corrected. The score knows the effects on the chance of work but for rounding, so that "
                            + "the spread falls follows from what is assumed, and so does by how much; that severe clients are then "
                            + "taken more often is the provider's own doing. By label it turns nearly all of them away. Luck is left "
                            + "out of the margin: with luck in it single clients' margins differ more by prediction and not less, for "
                            + "high prices then hang on few successes. Severe are those with low skills and long out of work.",
                    new PriceBands()),
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
                    "true effect from 0 to 15%; controls matched amiss",
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
                    "Outcomes never claimed (book-keeping)",
                    "departmental count",
                    "half and about twice the share never claimed",
                    "Book-keeping only, and no evidence for the model: the share never claimed is an input, taken from the very figure it "
                            + "is held against. What passes is that it comes through lag and horizon into what is paid.",
                    new LostEvidence()),
            new Experiment(
                    "D3",
                    "A month of reserves",
                    "charity accounts; a survey of subcontractors",
                    "share at risk from 5 to 50%; one month of reserves, and six",
                    "A lag of twelve months on every result makes for a cliff rather than a slope: chance matters little "
                            + "beside the year without that money. The cliff lies between 10 and 20% at risk, below the 20 to "
                            + "30% at which it was to lie.",
                    new MonthOfReserves()),
            new Experiment(
                    "D4",
                    "Lifeline",
                    "one charity's accounts, 2006 to 2017",
                    "with growth on underpriced work and without",
                    "Corrected once after a first run, which missed (0.020 failed): the new work was paid in full from its first month "
                            + "while its clients came only as referrals do, so that growth at first paid for itself; and margin and "
                            + "price were reckoned on too few clients. Services are now taken over with their clients, and both sums "
                            + "are a little higher. What is counted changed with it: failures after the fall of those then standing, "
                            + "where it had been all failures, which now stand beside the targets and would pass as well. Over a third "
                            + "fail before the fall, and some of those that never grew fail after it. At a hundredth of the size, "
                            + "chance is larger than it was for the charity itself.",
                    new SmallFall()),
            new Experiment(
                    "D5",
                    "Two purses",
                    "cost-benefit studies; matched tax, benefit and justice records",
                    "treated or left waiting; one year, three and ten",
                    "Signs alone. Ten years gain society about four pounds for one here and 21 in the published figure, "
                            + "which counts more kinds of harm. "
                            + "What treatment saves health, justice and benefits is about what they spend on people who live longer, so "
                            + "the Exchequer's net cost is about that of treatment.",
                    new TwoPurses()));

    private Experiments() {}
}
