package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Care;
import outturn.model.Establishment;
import outturn.model.Finances;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.rules.behaviour.Staffing;

/**
 * The staff of every provider, cycle by cycle (model, §6.6), the same for both engines: how many hours they can do, told
 * while effort is given, and who comes and goes, once the cycle's money is known. No luck is in it.
 */
public final class Staff {
    private final Finances finances;
    private final Journey journey;
    private final Care care;
    private final Establishment[] of;
    private final double[] inPost;
    private final double[] income;
    private final double[] load;
    private final double[] effective;
    private final double[] dismissed;
    private final double[] recruited;
    private final int[] clients;

    Staff(Model model, Care care) {
        finances = model.finances();
        journey = model.journey();
        this.care = care;
        of = new Establishment[model.market().providers()];
        inPost = new double[of.length];
        income = new double[of.length];
        load = new double[of.length];
        effective = new double[of.length];
        dismissed = new double[of.length];
        recruited = new double[of.length];
        clients = new int[of.length];
        for (int provider = 0; provider < of.length; provider++) {
            of[provider] = finances.establishment(provider);
        }
    }

    /** Every post there is money for is filled. */
    void open() {
        Arrays.fill(clients, 0);
        for (int provider = 0; provider < of.length; provider++) {
            open(provider, 0);
        }
    }

    /** A provider begins in a cycle, with all posts filled. */
    void open(int provider, int cycle) {
        income[provider] = 1;
        load[provider] = 0;
        effective[provider] = finances.hours(provider);
        if (of[provider] != null) {
            inPost[provider] = of[provider].target(cycle, 1);
            effective[provider] = of[provider].effective(inPost[provider], 0);
        }
    }

    /** Whether every provider that rations can do the same hours as with another staff. */
    boolean isLike(Staff other) {
        boolean alike = true;
        for (int provider = 0; provider < of.length; provider++) {
            alike &= rations(provider) == other.rations(provider)
                    && (!rations(provider) || effective[provider] == other.effective[provider]);
        }
        return alike;
    }

    /** Hours a provider's staff can do in the cycle at hand. */
    public double hours(int provider) {
        return effective[provider];
    }

    /** Whether a provider that states its effort gives it only as far as hours go. */
    public boolean rations(int provider) {
        return of[provider] != null;
    }

    /** Chance that one of so many clients gets the effort stated, from 0, and not the least. */
    public double chanceOfStated(int provider, int caseload, int stated) {
        return Staffing.chanceOfStated(
                effective[provider], caseload, journey.effortHours(stated), journey.effortHours(0));
    }

    /** A client was in treatment with a provider for the cycle at hand. */
    void treated(int provider) {
        clients[provider]++;
    }

    /** Pence of a provider's staff for the cycle at hand. */
    long pay(int provider) {
        return of[provider] == null ? finances.staff(provider) : of[provider].pay(inPost[provider]);
    }

    /** Who comes and goes at the end of a cycle, once its income is known. */
    void turn(int provider, int cycle, long received) {
        if (of[provider] != null) {
            income[provider] = of[provider].averaged(income[provider], received);
            turn(of[provider], provider, cycle);
        }
    }

    /** The same in a warm-up, which has no money: the income is that which pays for the staff. */
    void turn(int cycle) {
        for (int provider = 0; provider < of.length; provider++) {
            if (of[provider] != null) {
                turn(of[provider], provider, cycle);
            }
            clients[provider] = 0;
        }
    }

    private void turn(Establishment establishment, int provider, int cycle) {
        double there = inPost[provider];
        double target = establishment.target(cycle, income[provider]);
        care.staffed(provider, cycle, establishment.workers(there), establishment.workers(target), clients[provider]);
        load[provider] = establishment.load(clients[provider], there);
        double stillThere = there - establishment.left(there, target, load[provider]);
        dismissed[provider] = establishment.dismissed(stillThere, target);
        recruited[provider] = establishment.recruited(stillThere, target);
        inPost[provider] = stillThere - dismissed[provider] + recruited[provider];
        effective[provider] = establishment.effective(inPost[provider], load[provider]);
    }

    /** Pence that those found at the end of the cycle cost to find; after {@link #turn}. */
    long recruitmentCost(int provider) {
        return of[provider] == null ? 0 : of[provider].recruitmentCost(recruited[provider]);
    }

    /** Pence that those parted with at the end of the cycle cost to part with; after {@link #turn}. */
    long redundancyCost(int provider) {
        return of[provider] == null ? 0 : of[provider].redundancyCost(dismissed[provider]);
    }

    /** The cycle is over for a provider. */
    void forget(int provider) {
        clients[provider] = 0;
    }
}
