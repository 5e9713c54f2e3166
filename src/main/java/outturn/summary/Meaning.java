package outturn.summary;

import java.util.Locale;

/**
 * Every measure there is: its name, its unit, what it is broken down by, and its exact definition (model, §9).
 * docs/reference/measures.md is written from here.
 *
 * <p>Counts are of one replication over the measured horizon; the warm-up is left out. Groups are true complexity groups.
 * A ratio is worked out in each replication and then averaged; a replication whose denominator is 0 is left out of the
 * average, and {@code n} says how many were in it.
 */
public enum Meaning {
    REFERRED("clients", By.PROVIDER_GROUP, "Clients referred for the first time."),
    RETURNED("clients", By.PROVIDER_GROUP, "Returns to the service by clients who had left it."),
    ASSESSED("clients", By.PROVIDER_GROUP, "Assessments."),
    STARTED("clients", By.PROVIDER_GROUP, "Treatments begun."),
    RENEGED("clients", By.PROVIDER_GROUP, "Clients who left the waiting list without treatment."),
    PLANNED_EXITS("clients", By.PROVIDER_GROUP, "Exits from treatment as planned."),
    DEATHS("clients", By.PROVIDER_GROUP, "Deaths, in treatment and out of it."),
    DISPLACED("clients", By.PROVIDER, "Clients who dropped out because their provider failed."),
    TRANSFERRED("clients", By.PROVIDER, "Clients moved to another provider because theirs failed."),

    ACCEPTANCE("share", By.PROVIDER_GROUP, "Accepted ÷ assessed."),
    UPCODED(
            "share",
            By.PROVIDER_GROUP,
            "Assessments in which the provider wrote down a more complex group than it found and was not found out ÷ assessed,"
                    + " where providers decide for themselves."),
    DISCHARGED_EARLY(
            "share",
            By.PROVIDER_GROUP,
            "Clients whom the provider booked out of treatment before their time and was not found out ÷ planned exits,"
                    + " among which they are counted, where providers decide for themselves."),
    HELD(
            "share",
            By.PROVIDER_GROUP,
            "Clients who would have come back and were made to wait outside, the provider not being found out ÷ these and"
                    + " those who came back, among whom they are counted once let in, where providers decide for themselves."),
    MISREPORTED(
            "claims",
            By.PROVIDER_GROUP,
            "Outcomes that the provider claimed though they had not come about, and was not found out, where providers"
                    + " decide for themselves."),
    SELECTION_GAP(
            "share",
            By.PROVIDER,
            "Acceptance of the least complex groups − acceptance of the most complex groups. With four groups or more, the"
                    + " bottom two against the top two; with two or three, the bottom one against the top one; with one,"
                    + " there is none."),
    CASE_MIX(
            "share",
            By.PROVIDER,
            "Treatments begun by the most complex groups (as in selection-gap) ÷ treatments begun. Its difference from a"
                    + " paired block-contract world, given by compare, is the case-mix shift."),
    PARKING_RATE(
            "share",
            By.PROVIDER_GROUP,
            "Client-months in treatment at the lowest effort, where there is more than one effort ÷ client-months in"
                    + " treatment."),
    PARKING_GAP(
            "share",
            By.PROVIDER,
            "Parking rate of the most complex groups − parking rate of the least complex groups (as in selection-gap)."),
    PARKING_RATE_IN_YEAR(
            "share",
            By.GROUP_YEAR,
            "Parking rate of all providers in the year that begins with the month given, where there is more than one effort."),
    EFFORT_HOURS(
            "hours",
            By.PROVIDER_GROUP,
            "Staff hours given to clients in treatment ÷ client-months in treatment, where there is more than one effort: the hours"
                    + " of the effort each client got, in a month."),
    EFFORT_HOURS_IN_YEAR(
            "hours", By.GROUP_YEAR, "The same of all providers in the year that begins with the month given."),

    SHADOW_PRICE(
            "pence",
            By.PROVIDER_MONTH,
            "What an hour of staff would have earned with another client (λ), where providers decide for themselves; 0 in a"
                    + " month with hours enough. Mean over months and, for all providers, over those who decide."),

    STAFF_IN_POST(
            "workers",
            By.PROVIDER_MONTH,
            "Whole-time workers in post, of providers whose staff follow their money. Mean over months."),
    VACANCIES(
            "share",
            By.PROVIDER_MONTH,
            "1 − staff in post ÷ staff there is money for, and at least 0; over the horizon, of their sums over months in which"
                    + " the provider had staff."),
    CASELOAD_PER_WORKER(
            "clients",
            By.PROVIDER_MONTH,
            "Clients in treatment with providers whose staff follow their money ÷ their staff in post; over the horizon, of their"
                    + " sums over months."),

    BIDS(
            "share",
            By.PROVIDER,
            "Of providers: whether they take their contracts on, 1 or 0. Only a provider that asks what its contracts are worth may"
                    + " not."),
    BID_WORTH(
            "pence",
            By.SUBJECT,
            "By provider, what its contracts are worth to it over their life before it bids: clients (what they bring, less the"
                    + " hours, costs and risk that are theirs), certain (block, capital), staff and overheads (taken off), and all"
                    + " of these together."),
    NO_BIDDER("share", By.NOTHING, "Contracts nobody bids for ÷ contracts."),

    RETENTION_12_WEEKS(
            "share",
            By.PROVIDER_GROUP,
            "Of clients whose treatment began three months before or earlier: still in treatment, or left as planned, at"
                    + " three months ÷ all of them."),
    PLANNED_COMPLETION(
            "share",
            By.PROVIDER_GROUP,
            "Exits from treatment as planned ÷ all exits from treatment: planned, unplanned, to custody, otherwise, by"
                    + " death."),
    COMPLETIONS_PER_YEAR(
            "per client-year", By.PROVIDER_GROUP, "Exits from treatment as planned ÷ client-years in treatment."),
    STAYED_AWAY_6_MONTHS(
            "share",
            By.PROVIDER_GROUP,
            "Of clients who left as planned six months before or earlier: alive and not back in the service at six months"
                    + " ÷ all of them."),
    STAYED_AWAY_12_MONTHS(
            "share",
            By.PROVIDER_GROUP,
            "Of clients who left as planned twelve months before or earlier: alive and not back in the service at twelve"
                    + " months ÷ all of them."),
    SUSTAINED_12_MONTHS(
            "share",
            By.PROVIDER_GROUP,
            "Planned completion × stayed away 12 months: the share of those leaving treatment who leave as planned and"
                    + " are alive and not back twelve months later. A product of two rates, so that exits too late to be"
                    + " followed for a year do not count as failures."),
    SUSTAINED_OUTCOMES(
            "clients",
            By.PROVIDER_GROUP,
            "Clients seen, within the horizon, to be alive and not back twelve months after a planned exit."),
    DEATH_RATE_IN_TREATMENT("per client-year", By.PROVIDER_GROUP, "Deaths in treatment ÷ client-years in treatment."),
    LEVEL_SHARE(
            "share",
            By.SUBJECT_MONTH,
            "Clients alive and at this level of the domain ÷ clients alive. By month, after the month's arrivals and"
                    + " admissions; over the horizon, both are summed over all months first."),
    EVENTS("per client-month", By.SUBJECT_MONTH, "Events of the domain ÷ client-months alive."),
    OCCUPANCY(
            "clients",
            By.SUBJECT_MONTH,
            "Clients in the state, after the month's arrivals and admissions; over the horizon, the mean of all months."),
    ENTRIES("clients", By.SUBJECT_MONTH, "Clients who enter the state."),
    CASELOAD(
            "clients",
            By.PROVIDER_MONTH,
            "Clients in treatment, after the month's arrivals and admissions; over the horizon, the mean of all months."),
    WAITING(
            "clients",
            By.PROVIDER_MONTH,
            "Clients still waiting after the month's arrivals and admissions; over the horizon, the mean of all months."),

    MEAN_WAIT("days", By.PROVIDER_MONTH, "Days from referral to the start of treatment, mean over starts."),
    P90_WAIT(
            "days",
            By.PROVIDER_MONTH,
            "The least number of days within which at least nine tenths of starts had waited. Waits above 400 days count"
                    + " as 400."),
    LONG_WAITS("share", By.PROVIDER_MONTH, "Starts after more than 21 days of waiting ÷ starts."),

    BILL(
            "pence",
            By.PROVIDER_MONTH,
            "Everything paid by the budget lines under all terms, less what was recovered by clawback."),
    OUTCOME_PAYMENTS(
            "pence",
            By.PROVIDER_MONTH,
            "Paid on outcome, sustainment and cohort terms and to make up floors, less what was recovered by clawback."),
    OUTCOME_PAYMENTS_IN_YEAR(
            "pence", By.PROVIDER_MONTH, "Outcome payments in the contract year that begins with this month."),
    OUTCOME_PAYMENTS_WORST(
            "pence",
            By.PROVIDER,
            "CVaR95: mean of outcome payments over the worst twentieth of replications, q + mean(max(x − q, 0)) ÷ 0.05"
                    + " with q the 95th percentile. One number of all replications."),
    SPENDING("pence", By.SUBJECT_MONTH, "Paid from the budget line in the year that begins with this month."),
    OVER_BUDGET(
            "share",
            By.SUBJECT,
            "1 if in any year the budget line spent more than its sum or, where it is capped, all of it; else 0; the mean"
                    + " is the probability."),
    GAMED_SHARE(
            "share",
            By.PROVIDER,
            "Pence paid for outcomes that were not true when paid ÷ pence paid on outcomes, before clawback."),

    DEADWEIGHT(
            "share",
            By.PROVIDER_GROUP,
            "Only in compare. Results paid for, client by client, under outcome and sustainment terms and true when paid,"
                    + " which the same client attained in the reference as well, by the same month and in the same episode"
                    + " of treatment, or at any time up to then where it had no such episode there ÷ all such results. One"
                    + " that is paid in part counts in part; clawback is not looked at."),
    DEADWEIGHT_PAYMENTS(
            "pence",
            By.PROVIDER_GROUP,
            "Only in compare. Paid for the results that deadweight counts above the line, before clawback."),
    RESULTS_PAID(
            "pence",
            By.SUBJECT,
            "Only in compare. By contract, or all, what was paid for results before clawback, and its parts: anyway (what"
                    + " deadweight counts), gain (true, and the client's twin was treated in the reference by the month of the"
                    + " claim but had not attained it), selection (true, and nobody had treated the twin by then), gaming (not"
                    + " true when paid) and together (paid on cohorts and floors, for no single client). The parts add up to"
                    + " all, to the penny, in every replication; the standard deviation and percentiles of all are the luck."),
    RESULTS_LUCK(
            "share",
            By.SUBJECT,
            "Only in compare. By contract, or all, variance over replications of what was paid less the part anyway ÷ variance of"
                    + " what was paid: how much of the spread stays when what the same clients would have attained with the"
                    + " same luck is taken off. Above 1 where the two do not move together. One number of all replications."),
    RESULTS_GAINED(
            "results",
            By.SUBJECT,
            "Only in compare. Of what the scenario pays for client by client, true results that clients have more often than their"
                    + " twins by the end of the horizon, paid or not: treated (the twin was treated at all) and untreated (it was"
                    + " not)."),
    RESULTS_LOST(
            "results",
            By.SUBJECT,
            "Only in compare. Of what the scenario pays for client by client, true results that twins in the reference have more"
                    + " often than their clients here by the end of the horizon: treated (the client was treated at all) and"
                    + " untreated (it was not). Nobody pays for them, so they are in no part of results-paid."),
    CLAIMS_IN_FLIGHT(
            "pence",
            By.SUBJECT,
            "Only in compare. By contract, or all, claims raised and neither paid, rejected nor lapsed when the horizon ends: what"
                    + " may still fall due of what has come about. What has not come about yet is in claims-maturing."),
    CLAIMS_MATURING(
            "pence",
            By.SUBJECT,
            "Only in compare. By contract, or all, the most that may yet be claimed for what clients have when the horizon ends and"
                    + " must go on having: who left as planned and is still away, is in treatment, is at a level before its"
                    + " review, or holds what a sustainment term pays for, with that term's payments still to come. At list"
                    + " price, as if everybody kept it and every claim were made; under contracts in force on the day, of"
                    + " providers that are there. Not counted: those who have yet to get what is paid for, changes of a"
                    + " domain that must last, and cohorts. Stands beside claims-in-flight and is in no sum with it."),

    RUIN(
            "share",
            By.PROVIDER_MONTH,
            "1 if the provider has failed by the end of the month, or at all, else 0; the mean is the probability. For all"
                    + " providers, 1 if any of them has."),
    CASH(
            "pence",
            By.PROVIDER_MONTH,
            "Cash of the provider at the end of the month. From the month it fails in, the cash it failed with: below 0 by"
                    + " all it owed; its successor's is not counted."),
    CLOSING_CASH(
            "pence",
            By.PROVIDER,
            "Cash of the provider at the end of the horizon, or the cash it failed with, as in cash."),
    FUNDING_NEED(
            "pence",
            By.PROVIDER,
            "How far below 0 the provider's cash was at its lowest month end, that of the month it failed in among them; 0"
                    + " if it never was. A provider that has failed needs no more; cashflow shows what it would have needed."),
    CASH_AT_RISK(
            "pence", By.PROVIDER, "CFaR95: mean of closing cash − its 5th percentile. One number of all replications."),

    COST("pence", By.SUBJECT, "Discounted cost by perspective: commissioner, exchequer or society. See economics."),
    COST_BORNE(
            "pence",
            By.SUBJECT,
            "Discounted costs less savings beyond the bill, by who bears them: commissioner, health, justice, benefits or"
                    + " society; only those whom the scenario gives a cost."),
    QALYS("QALYs", By.NOTHING, "Discounted quality-adjusted life-years of all clients."),
    LIFE_YEARS("years", By.NOTHING, "Discounted life-years of all clients."),
    NET_BENEFIT(
            "pence",
            By.SUBJECT,
            "Worth of a QALY × QALYs − cost to society, for each worth in the scenario. Only its difference between two"
                    + " scenarios says anything."),
    COST_PER_SUSTAINED("pence", By.PROVIDER, "Bill ÷ sustained outcomes of the same replication; not discounted."),

    COMPLETION_GAP(
            "share",
            By.PROVIDER,
            "Planned completion of the least complex groups − that of the most complex groups (as in selection-gap)."),
    RETENTION_GAP(
            "share",
            By.PROVIDER,
            "Twelve-week retention of the least complex groups − that of the most complex groups (as in selection-gap)."),
    EQUITY_GAP(
            "share",
            By.SUBJECT,
            "Of a share that is told by levels of a protected attribute, as in equity-gap/planned-completion/age: that of the"
                    + " level with the highest mean over replications − that of the level with the lowest. Levels are ranked"
                    + " once, on all replications, so that luck in single ones does not make a gap; the standard error takes"
                    + " the ranking as given. One number of all replications."),
    EQUITY_GAP_IN_DEATHS(
            "per client-year",
            By.SUBJECT,
            "The same of deaths in treatment ÷ client-years in treatment, as in equity-gap-in-deaths/age."),
    EQUITY_GAP_IN_WAITS("days", By.SUBJECT, "The same of the mean wait, as in equity-gap-in-waits/age."),
    SLOPE_INDEX(
            "share",
            By.PROVIDER,
            "Slope index of inequality of planned completion: groups ranked from least to most complex, each placed at the"
                    + " middle of its span of exits from 0 to 1, and a straight line fitted, weighted by exits; its fall"
                    + " from 0 to 1. Above 0, the less complex fare better.");

    /** What a measure is broken down by, besides the whole. */
    public enum By {
        NOTHING("the whole area"),
        PROVIDER("provider"),
        PROVIDER_GROUP("provider, group"),
        PROVIDER_MONTH("provider, month"),
        GROUP_YEAR("group, first month of a year"),
        SUBJECT("what it is of"),
        SUBJECT_MONTH("what it is of, month");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** For the reference. */
        public String words() {
            return words;
        }
    }

    private final String unit;
    private final By by;
    private final String definition;

    Meaning(String unit, By by, String definition) {
        this.unit = unit;
        this.by = by;
        this.definition = definition;
    }

    /** Its name in files: {@code planned-completion}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for what it is a measure of: {@code level-share/use/abstinent}. */
    public String name(String... subject) {
        StringBuilder name = new StringBuilder(title());
        for (String part : subject) {
            name.append('/').append(part);
        }
        return name.toString();
    }

    /** Its name for people: {@code Planned completion}. */
    public String heading() {
        String words = title().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What it is counted in. */
    public String unit() {
        return unit;
    }

    /** Whether only a scenario that is held against another has it, client by client. */
    public boolean isOfTwins() {
        return this.ordinal() >= DEADWEIGHT.ordinal() && this.ordinal() <= CLAIMS_MATURING.ordinal();
    }

    /** What it is broken down by. */
    public By by() {
        return by;
    }

    /** Exactly what it is. */
    public String definition() {
        return definition;
    }
}
