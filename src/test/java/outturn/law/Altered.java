package outturn.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import outturn.scenario.Commissioner;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Contract;
import outturn.scenario.Money;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.Term;

/** Scenarios with something changed in them. */
final class Altered {
    private Altered() {}

    /** Nobody fails for want of money and every budget gives what is asked, so that money decides nothing. */
    static Scenario withMoneyNoObject(Scenario of) {
        Commissioner generous = new Commissioner(
                each(
                        of.commissioner().lines(),
                        line -> new BudgetLine(
                                line.perYear(), line.path(), WhenSpent.OVERSPEND, line.ringFence(), line.moves())),
                of.commissioner().failure());
        return with(of, each(of.providers(), Provider::neverFailing), of.contracts(), generous);
    }

    /** Every budget line moves this. */
    static Scenario withMoves(Scenario of, Commissioner.Moves moves) {
        Commissioner moving = new Commissioner(
                each(
                        of.commissioner().lines(),
                        line -> new BudgetLine(line.perYear(), line.path(), line.whenSpent(), line.ringFence(), moves)),
                of.commissioner().failure());
        return with(of, of.providers(), of.contracts(), moving);
    }

    static Scenario with(Scenario of, Map<String, Provider> providers, Map<String, Contract> contracts) {
        return with(of, providers, contracts, of.commissioner());
    }

    private static Scenario with(
            Scenario of, Map<String, Provider> providers, Map<String, Contract> contracts, Commissioner commissioner) {
        return new Scenario(
                of.about(),
                of.time(),
                of.population(),
                of.pathway(),
                of.domains(),
                of.environment(),
                providers,
                contracts,
                commissioner,
                of.economics(),
                of.levers(),
                of.promises());
    }

    /** The same with every term of every contract changed. */
    static Scenario withTerms(Scenario of, UnaryOperator<Term> change) {
        return with(of, of.providers(), each(of.contracts(), contract -> of(contract, contract.provider(), change)));
    }

    /** A contract's terms, changed, for some provider. */
    static Contract of(Contract contract, String provider, UnaryOperator<Term> change) {
        return new Contract(
                provider,
                contract.line(),
                contract.from(),
                contract.until(),
                contract.lag(),
                contract.rejected(),
                contract.unclaimed(),
                contract.refusal(),
                contract.audit(),
                each(contract.terms(), change));
    }

    /** A limit that limits nothing, and an investor's ceiling that is never reached. */
    static Term unlimited(Term term) {
        if (term instanceof Term.Limit limit) {
            return new Term.Limit(limit.terms(), limit.per(), Optional.empty(), Optional.of(Money.pence(0)));
        }
        return term instanceof Term.Investor bond
                ? new Term.Investor(bond.investor(), bond.upFront(), bond.over(), Money.pence(1_000_000_000_000_00L))
                : term;
    }

    /** An outcome paid by other tiers, and nothing limited. */
    static UnaryOperator<Term> tiered(Term.Tier... tiers) {
        return term -> term instanceof Term.Outcome outcome
                ? new Term.Outcome(outcome.when(), outcome.price(), outcome.lag(), List.of(tiers), outcome.byYear())
                : unlimited(term);
    }

    /** Three times the price and seven pence; so too for the block and the steps of cohorts. */
    static Term dearer(Term term) {
        if (term instanceof Term.Outcome outcome) {
            return new Term.Outcome(
                    outcome.when(), dearer(outcome.price()), outcome.lag(), outcome.tiers(), outcome.byYear());
        }
        if (term instanceof Term.Attachment fee) {
            return new Term.Attachment(dearer(fee.price()), fee.byYear());
        }
        if (term instanceof Term.Activity activity) {
            return new Term.Activity(
                    activity.states(),
                    dearer(activity.price()),
                    activity.baseline(),
                    activity.marginal(),
                    activity.byYear());
        }
        if (term instanceof Term.Sustainment held) {
            return new Term.Sustainment(
                    held.state(),
                    held.domain(),
                    held.level(),
                    held.every(),
                    held.times(),
                    dearer(held.price()),
                    held.lag(),
                    held.byYear());
        }
        return term instanceof Term.Block block ? new Term.Block(dearer(block.perMonth()), block.byYear()) : term;
    }

    private static Map<String, Money> dearer(Map<String, Money> price) {
        return each(price, Altered::dearer);
    }

    private static Money dearer(Money price) {
        return Money.pence(3 * price.pence() + 7);
    }

    static <V> Map<String, V> each(Map<String, V> values, UnaryOperator<V> change) {
        Map<String, V> changed = new LinkedHashMap<>();
        values.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }
}
