package outturn.replication.plain;

import java.util.List;
import java.util.StringJoiner;
import outturn.model.Model;
import outturn.model.Plan;
import outturn.replication.Diary;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.money.Pence;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;

/** A provider that decides for itself whom to accept and how much effort to give, by its plan and the hours it has. */
final class PlainProvider {
    private final Model model;
    private final Plan plan;
    private final Diary diary;
    private long world;
    /** Where the price of an hour stood when hours were last shared out. */
    private double position;

    PlainProvider(Model model, Plan plan, Diary diary) {
        this.model = model;
        this.plan = plan;
        this.diary = diary;
    }

    void open(long newWorld) {
        world = newWorld;
        position = 0;
    }

    boolean decides(int cycle) {
        return plan.decides(cycle);
    }

    /** Takes a good look at a client. */
    void look(Client client) {
        client.type = plan.type(
                client.attributes,
                0,
                client.group,
                client.assessed,
                client.recorded,
                client.frailtyPoint,
                Draws.uniform(world, client.id, 0, Purpose.SIGHT));
    }

    /** Whether it means to record a client one group above the one it found. */
    boolean upcodes(Client client, int cycle) {
        boolean thinksOfIt = plan.mayUpcode(client.assessed)
                && Draws.uniform(world, client.id, cycle, Purpose.UPCODING) >= plan.honesty();
        if (!thinksOfIt) {
            return false;
        }
        look(client);
        double chance = plan.upcoding(cycle, client.type, client.chains, 0, position);
        boolean does = Draws.uniform(world, client.id, cycle, Purpose.UPCODING + 1) < chance;
        if (does && diary.follows(client.id)) {
            diary.said(
                    cycle,
                    client.id,
                    name(client) + " finds the client to be in group “" + group(client.assessed) + "” and writes down “"
                            + group(client.assessed + 1) + "”, which pays more.");
        }
        return does;
    }

    private String group(int number) {
        return model.names().groups().get(number);
    }

    /** Chance of being found out. */
    double audited(int cycle) {
        return plan.audited(cycle);
    }

    boolean accepts(Client client, int cycle) {
        look(client);
        double chance = plan.acceptance(cycle, client.type, client.chains, 0, position);
        boolean accepted = Draws.uniform(world, client.id, cycle, Purpose.ACCEPTANCE) < chance;
        if (diary.follows(client.id)) {
            diary.said(
                    cycle,
                    client.id,
                    name(client) + " expects to make "
                            + pounds(plan.worthAtStart(cycle, client.type, client.chains, 0, position))
                            + " by treating the client, with an hour worth "
                            + pounds(plan.shadowPrice(position)) + " elsewhere, and "
                            + (accepted ? "accepts." : "turns the client away."));
        }
        return accepted;
    }

    /** Finds the price at which the caseload wants the hours there are; answers it in pence. */
    double priceHours(List<Client> caseload, double hours, int cycle) {
        double[] wanted = new double[plan.prices()];
        for (Client client : caseload) {
            plan.want(cycle, row(client, cycle), wanted);
        }
        position = plan.clearing(wanted, hours);
        return plan.shadowPrice(position);
    }

    private int row(Client client, int cycle) {
        return plan.row(client.type, client.state, client.stay, cycle - client.started, client.chains, 0);
    }

    /** The effort given, from 0, or behind the last to discharge the client early; the diary hears when it is another than before (0 for none, else from 1). */
    int action(Client client, int before, int cycle) {
        int row = row(client, cycle);
        int effort = plan.effort(cycle, row, position, Draws.uniform(world, client.id, cycle, Purpose.EFFORT));
        if (diary.follows(client.id) && effort + 1 != before) {
            diary.said(cycle, client.id, reasons(client, row, effort, cycle));
        }
        return effort;
    }

    private String reasons(Client client, int row, int chosen, int cycle) {
        List<String> efforts = model.names().efforts();
        StringJoiner each = new StringJoiner(", ");
        int actions = efforts.size() + (plan.mayDischarge(client.state) ? 1 : 0);
        for (int action = 0; action < actions; action++) {
            each.add((action == plan.discharge() ? "discharging now" : efforts.get(action) + " effort") + " is worth "
                    + pounds(plan.worth(cycle, row, action, position)) + " (chosen "
                    + Pence.whole(100 * plan.chance(cycle, row, action, position)) + "% of the time)");
        }
        String does = chosen == plan.discharge() ? "means to discharge now" : "gives " + efforts.get(chosen);
        return "To " + name(client) + ", with an hour worth " + pounds(plan.shadowPrice(position)) + " elsewhere, "
                + each + ": it " + does + ".";
    }

    boolean discharges(int action) {
        return action == plan.discharge();
    }

    int effortAtDischarge(int cycle) {
        return plan.effortAtDischarge(cycle);
    }

    /** Cycles after its planned exit within which a client's coming back counts. */
    int window(Client client) {
        return plan.window(client.leftFor);
    }

    /** Whether it means to make a client wait outside who would come back. */
    boolean holds(Client client, int cycle) {
        if (Draws.uniform(world, client.id, cycle, Purpose.HOLDING) < plan.honesty()) {
            return false;
        }
        int away = cycle - client.left;
        double chance =
                plan.holding(cycle, client.type, client.state, client.stay, away, client.leftFor, client.chains, 0);
        if (diary.follows(client.id) && chance > 0) {
            double more = plan.worthOfHolding(
                    cycle, client.type, client.state, client.stay, away, client.leftFor, client.chains, 0);
            diary.said(
                    cycle,
                    client.id,
                    "The client would come back; to " + name(client) + " it is worth " + pounds(more)
                            + " more if it waits.");
        }
        return Draws.uniform(world, client.id, cycle, Purpose.HOLDING + 1) < chance;
    }

    /** Whether it means to claim for a client what did not come about. */
    boolean misreports(Client client, int watch, int cycle) {
        int purpose = Purpose.MISREPORTING + 3 * watch;
        return Draws.uniform(world, client.id, cycle, purpose) >= plan.honesty()
                && Draws.uniform(world, client.id, cycle, purpose + 1)
                        < plan.misreporting(cycle, watch, client.recorded);
    }

    private static String pounds(double pence) {
        return Numbers.pounds(Pence.whole(pence));
    }

    String name(Client client) {
        return Spoken.proper(model.names().providers().get(client.provider));
    }
}
