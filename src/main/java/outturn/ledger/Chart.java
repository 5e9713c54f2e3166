package outturn.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import outturn.model.Model;
import outturn.model.Terms;

/**
 * The chart of accounts: which accounts there are, what they are called and how they are numbered.
 *
 * <p>A budget line, a contract's claims in flight, what is retained of its block, and each provider's cash have an account
 * each; so have primes and investors. The world outside has four: the treasury, which funds budgets and reserves; those
 * who are paid for staff, premises and clients' needs; the bank; and the administrators of failed providers.
 */
public final class Chart {
    /** The budget of contracts that name no line. */
    public static final String NO_LINE = "budget without limit";

    private final List<String> names = new ArrayList<>();
    private final int budgets;
    private final int inFlight;
    private final int retained;
    private final int cash;
    private final int prime;
    private final int investor;
    private final int outside;

    /** The accounts that a model needs. */
    public Chart(Model model) {
        Terms terms = model.terms();
        List<String> contracts = IntStream.range(0, terms.contracts())
                .mapToObj(contract -> terms.deal(contract).name())
                .toList();
        budgets = add("budget: ", model.budgets().names());
        names.add(NO_LINE);
        inFlight = add("claims in flight: ", contracts);
        retained = add("retained: ", contracts);
        cash = add("cash: ", model.names().providers());
        prime = add("prime: ", terms.primes());
        investor = add("investor: ", terms.investors());
        outside = add("", List.of("treasury", "staff, premises and clients' needs", "bank", "administrators"));
    }

    private int add(String kind, List<String> of) {
        int first = names.size();
        of.forEach(name -> names.add(kind + name));
        return first;
    }

    /** What the accounts are called, by number. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Account of a budget line; the number of lines stands for {@link #NO_LINE}. */
    public int budget(int line) {
        return budgets + line;
    }

    /** Account of what is claimed under a contract and neither paid nor given back. */
    public int inFlight(int contract) {
        return inFlight + contract;
    }

    /** Account of what is kept back of a contract's block. */
    public int retained(int contract) {
        return retained + contract;
    }

    /** Account of a provider's cash. */
    public int cash(int provider) {
        return cash + provider;
    }

    /** Account of a prime provider. */
    public int prime(int number) {
        return prime + number;
    }

    /** Account of an investor. */
    public int investor(int number) {
        return investor + number;
    }

    /** Where budgets and opening reserves come from. */
    public int treasury() {
        return outside;
    }

    /** Where costs go. */
    public int costs() {
        return outside + 1;
    }

    /** Where interest goes, and where the debts of a failed provider are written off. */
    public int bank() {
        return outside + 2;
    }

    /** Who gets what failed providers had earned, and holds what they had. */
    public int administrators() {
        return outside + 3;
    }
}
