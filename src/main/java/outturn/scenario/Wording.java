package outturn.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Term.CohortThreshold.Better;
import outturn.scenario.Term.CohortThreshold.Step;

/** Contracts in plain English: one sentence for each payment term, from the same records that are compiled. */
final class Wording {
    private Wording() {}

    static String of(Term.Block term) {
        return sentence(pounds(term.perMonth()) + " a month, whatever happens" + byYear(term.byYear()));
    }

    static String of(Term.Attachment term, Contract in) {
        return sentence(
                price(term.price()) + " when a client begins treatment" + byYear(term.byYear()) + paid(in.lag()));
    }

    static String of(Term.Activity term, Contract in) {
        String margin = term.baseline()
                .map(baseline -> "; above " + Numbers.grouped(baseline.value()) + " such months in a contract year, "
                        + percent(term.marginal().value()) + " of the price")
                .orElse("");
        return sentence(price(term.price()) + " for every month a client is in " + either(term.states()) + margin
                + byYear(term.byYear()) + paid(in.lag()));
    }

    static String of(Term.Outcome term, Contract in) {
        return sentence(price(term.price()) + " when a client " + term.when().words() + tiers(term.tiers())
                + byYear(term.byYear()) + paid(term.lag().orElse(in.lag())));
    }

    static String of(Term.Sustainment term, Contract in) {
        String held = term.state()
                .map(state -> "stays in " + quoted(state))
                .orElseGet(() -> "stays at " + quoted(term.level().orElseThrow()) + " or better in "
                        + quoted(term.domain().orElseThrow()));
        return sentence(price(term.price()) + " every time a client " + held + " for another "
                + months(term.every()) + ", up to " + times(term.times().value()) + " in an episode of treatment"
                + byYear(term.byYear()) + paid(term.lag().orElse(in.lag())));
    }

    static String of(Term.CohortThreshold term, Contract in) {
        String counted = term.events()
                .map(events -> quoted(events))
                .orElseGet(() ->
                        "the times that a client " + term.when().orElseThrow().words());
        String rest = paid(term.lag().orElse(in.lag()));
        return sentence("for the clients who began treatment in the same " + months(term.cohortMonths())
                + ", each followed for " + months(term.followMonths()) + ", " + counted
                + " are counted and held against "
                + Numbers.text(term.baseline().value()) + " a client: " + steps(term) + "; below that nothing" + rest);
    }

    private static String steps(Term.CohortThreshold term) {
        boolean more = term.better() == Better.MORE;
        List<String> steps = new ArrayList<>();
        for (Step step : term.steps()) {
            String reach = step.reach().value() == 0
                    ? "if " + (more ? "no fewer" : "no more")
                    : "from " + percent(StrictMath.abs(step.reach().value())) + " "
                            + (more == step.reach().value() > 0 ? "more" : "fewer") + " on";
            steps.add(reach + ", " + pays(step, more));
        }
        return String.join("; ", steps);
    }

    private static String pays(Step step, boolean more) {
        String each = pounds(step.each()) + " for each" + (more ? "" : " one averted");
        if (step.each().pence() == 0) {
            return pounds(step.lump());
        }
        return step.lump().pence() == 0 ? each : pounds(step.lump()) + " and " + each;
    }

    static String of(Term.Withhold term) {
        return sentence(percent(term.share().value())
                + " of the block is kept back each month and released at the contract year's end if there were at least "
                + Numbers.text(term.target().value() * 100) + " for every 100 treatment starts of this: a client "
                + term.when().words());
    }

    static String of(Term.Clawback term) {
        String what = term.share().value() == 1 ? "what" : percent(term.share().value()) + " of what";
        return sentence(what + " was claimed under " + all(term.terms())
                + " is recovered when the client comes back within " + months(term.within())
                + " of leaving as planned");
    }

    static String of(Term.Limit term, Contract in) {
        List<String> bounds = new ArrayList<>();
        term.cap().ifPresent(cap -> bounds.add("at most " + pounds(cap)));
        term.floor().ifPresent(floor -> bounds.add("at least " + pounds(floor)));
        String terms = term.terms().isEmpty() ? "all terms but the block" : all(term.terms());
        String time = term.per() == Term.Limit.Per.YEAR ? "in each contract year" : "over the whole contract";
        String pay = term.terms().size() == 1 ? " pays " : " together pay ";
        String part = term.per() == Term.Limit.Per.YEAR && endsInTheMiddleOfAYear(in)
                ? ", and in the last, shorter one its share of that"
                : "";
        return sentence(terms + pay + String.join(" and ", bounds) + " " + time + part
                + term.floor()
                        .map(floor -> "; what is short of the least is made up at its end")
                        .orElse(""));
    }

    private static boolean endsInTheMiddleOfAYear(Contract contract) {
        return contract.until()
                .map(last -> (last.value() + 1 - contract.from().value()) % 12 != 0)
                .orElse(false);
    }

    static String of(Term.TopSlice term) {
        return sentence(Spoken.proper(term.prime()) + ", the prime provider, keeps "
                + percent(term.share().value()) + " of every payment and passes on the rest" + riskKept(term));
    }

    private static String riskKept(Term.TopSlice term) {
        return term.risk().value() == 1
                ? ""
                : ", but only " + percent(term.risk().value()) + " of it where results pay: for those it pays "
                        + pounds(term.expectedPerMonth().orElse(Money.pence(0)))
                        + " a month less that share, whatever they are";
    }

    static String of(Term.Investor term) {
        return sentence(Spoken.proper(term.investor()) + " pays the provider " + pounds(term.upFront())
                + " evenly over the first "
                + months(term.over()) + " and is paid what results earn, at most " + pounds(term.ceiling())
                + "; what they earn beyond it is not paid");
    }

    static String of(Trigger.Entering trigger) {
        return "enters " + quoted(trigger.state());
    }

    static String of(Trigger.Retained trigger) {
        return "is still in treatment " + months(trigger.months()) + " after beginning it";
    }

    static String of(Trigger.NoReturn trigger) {
        return "has not come back " + months(trigger.months()) + " after leaving as planned to "
                + quoted(trigger.after());
    }

    static String of(Trigger.Review trigger) {
        return "is reported at " + quoted(trigger.level()) + " or better in " + quoted(trigger.domain())
                + " at the review " + months(trigger.months()) + " after beginning treatment";
    }

    static String of(Trigger.Change trigger) {
        return "has risen to " + quoted(trigger.level()) + " or better in " + quoted(trigger.domain())
                + " since beginning treatment and held it for " + months(trigger.months());
    }

    private static String price(Map<String, Money> price) {
        List<String> each = new ArrayList<>();
        price.forEach((group, money) -> each.add(pounds(money)
                + (group.equals("all")
                        ? ""
                        : (each.isEmpty() ? " for the recorded group " : " for ") + quoted(group))));
        return listed(each, "and");
    }

    private static String tiers(List<Term.Tier> tiers) {
        List<String> each = new ArrayList<>();
        for (Term.Tier tier : tiers) {
            each.add("from the " + ordinal(tier.above().value() + 1) + " of a contract year on "
                    + ratio(tier.ratio().value()));
        }
        return each.isEmpty() ? "" : "; " + String.join(", ", each);
    }

    private static String byYear(List<Amount> byYear) {
        if (byYear.stream().allMatch(ratio -> ratio.value() == 1)) {
            return "";
        }
        List<String> each = new ArrayList<>();
        for (int year = 1; year <= byYear.size(); year++) {
            String when = year < byYear.size() || year == 1 ? "in year " + year : "from year " + year + " on";
            each.add((byYear.size() == 1 ? "in every year" : when) + " "
                    + ratio(byYear.get(year - 1).value()));
        }
        return "; " + String.join(", ", each);
    }

    private static String ratio(double ratio) {
        return ratio == 0 ? "nothing" : ratio == 1 ? "the full price" : percent(ratio) + " of the price";
    }

    private static String paid(Months lag) {
        return lag.value() == 0
                ? "; paid in the month it is claimed"
                : "; paid " + months(lag) + " after it is claimed";
    }

    private static String pounds(Money money) {
        return Numbers.pounds(money.pence());
    }

    private static String percent(double share) {
        return Numbers.text(share * 100) + "%";
    }

    private static String months(Months months) {
        return months.value() == 1 ? "1 month" : months.value() + " months";
    }

    private static String times(int times) {
        return times == 1 ? "once" : times + " times";
    }

    private static String ordinal(int number) {
        int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
        return Numbers.grouped(number) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    private static String quoted(String name) {
        return "“" + Spoken.plain(name) + "”";
    }

    private static String either(List<String> names) {
        return listed(names.stream().map(Wording::quoted).toList(), "or");
    }

    private static String all(List<String> names) {
        return listed(names.stream().map(Wording::quoted).toList(), "and");
    }

    private static String listed(List<String> each, String joint) {
        int last = each.size() - 1;
        return last < 1
                ? String.join("", each)
                : String.join(", ", each.subList(0, last)) + " " + joint + " " + each.get(last);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }

    /** Who is paid when, for the head of a contract. */
    static String of(Contract contract) {
        String until = contract.until()
                .map(last -> "from month " + contract.from().value() + " to month " + last.value())
                .orElse(
                        contract.from().value() == 0
                                ? "throughout"
                                : "from month " + contract.from().value() + " on");
        List<String> risks = new ArrayList<>();
        chance(contract.rejected(), " of claims are rejected").ifPresent(risks::add);
        chance(contract.unclaimed(), " of outcomes are never claimed").ifPresent(risks::add);
        return sentence(Spoken.proper(contract.provider()) + " is paid " + until
                + contract.line()
                        .map(line -> " from the budget line " + quoted(line))
                        .orElse("")
                + (risks.isEmpty() ? "" : "; " + String.join(" and ", risks)));
    }

    private static Optional<String> chance(Share share, String what) {
        return share.value() == 0 ? Optional.empty() : Optional.of(percent(share.value()) + what);
    }
}
