package outturn.model;

import outturn.rules.behaviour.Bidding;
import outturn.rules.contract.Instalment;
import outturn.scenario.Decides;

/**
 * Works out what a provider's contracts are worth to it before it bids (model, §6.8), from the plan it would treat by and
 * what it knows of the area: how many are referred to it, its places, its hours, its costs. Payments judged over many
 * clients count as what each client adds to them and, beside that, what they come to in any case ({@link Prospects}). Those
 * in treatment when the contracts begin are left aside, and so is what decision 17 leaves aside.
 */
final class Bidder {
    private final Model model;
    private final int provider;
    private final Plan plan;
    private final double avoidable;
    private final double discount;
    private final double[] kinds;
    private final double[] prices;
    private final Intake intake;
    private final Prospects prospects;

    Bidder(Model model, int provider, Decides decides, Plan plan, Intake intake, Prospects prospects) {
        this.model = model;
        this.provider = provider;
        this.plan = plan;
        this.intake = intake;
        this.prospects = prospects;
        avoidable = decides.avoidable().value();
        discount = StrictMath.pow(
                1 + decides.discountPerYear().value(), -1.0 / model.clock().perYear());
        kinds = plan.types().shares();
        prices = new double[plan.prices()];
        for (int price = 0; price < prices.length; price++) {
            prices[price] = plan.shadowPrice(price);
        }
    }

    Bid bid() {
        double clients = 0;
        double certain = 0;
        double staff = 0;
        double overheads = 0;
        double today = 1;
        for (int cycle = first(); cycle < model.clock().total(); cycle++) {
            if (inForce(cycle)) {
                clients += today * clients(cycle);
                certain += today * certain(cycle);
                staff += today * (1 - avoidable) * model.finances().staff(provider);
                overheads += today * model.finances().overheads(provider);
            }
            certain += today * prospects.besides(cycle);
            today *= discount;
        }
        return new Bid(clients, certain, staff, overheads);
    }

    private int first() {
        int cycle = model.clock().warmUp();
        while (cycle < model.clock().total() && !inForce(cycle)) {
            cycle++;
        }
        return cycle;
    }

    private boolean inForce(int cycle) {
        for (int contract = 0; contract < model.terms().contracts(); contract++) {
            Deal deal = model.terms().deal(contract);
            if (deal.provider() == provider && deal.window().holds(cycle)) {
                return true;
            }
        }
        return false;
    }

    private double clients(int cycle) {
        double[] worth = new double[prices.length];
        for (int price = 0; price < worth.length; price++) {
            worth[price] = clients(cycle, price);
        }
        Establishment staff = model.finances().establishment(provider);
        double hours = staff == null ? model.finances().hours(provider) : staff.target(cycle, 1);
        return Bidding.withinHours(worth, prices, hours);
    }

    private double clients(int cycle, int price) {
        double accepted = 0;
        double worth = 0;
        for (int type = 0; type < kinds.length; type++) {
            double taken = kinds[type] * plan.acceptance(cycle, type, intake.usual(), 0, price);
            accepted += taken;
            worth += taken * plan.worthAtStart(cycle, type, intake.usual(), 0, price);
        }
        double coming = intake.coming(cycle);
        double refused = accepted < 1 ? coming * (1 - accepted) * plan.refusing(cycle) : 0;
        double starts = intake.starts(cycle, coming * accepted);
        return (accepted > 0 ? starts / accepted * worth : 0) - refused;
    }

    /** Blocks, what primes pay for risk they keep, and investors' capital. */
    private double certain(int cycle) {
        double pence = 0;
        for (Block block : model.terms().blocks()) {
            if (model.terms().dealOf(block.term()).provider() == provider) {
                pence += keeps(block.contract()) * block.due(cycle);
            }
        }
        for (int contract = 0; contract < model.terms().contracts(); contract++) {
            Deal deal = model.terms().deal(contract);
            pence += deal.provider() == provider && deal.window().holds(cycle) ? forRisk(contract) : 0;
        }
        for (Terms.Bond bond : model.terms().bonds()) {
            Deal deal = model.terms().deal(bond.contract());
            int instalment = cycle - deal.window().from();
            if (deal.provider() == provider && instalment >= 0 && instalment < bond.over()) {
                pence += Instalment.of(bond.upFront(), instalment, bond.over());
            }
        }
        return pence;
    }

    private double forRisk(int contract) {
        double pence = 0;
        for (Terms.Slice slice : model.terms().slices(contract)) {
            pence += slice.forRisk();
        }
        return pence;
    }

    /** The share of a payment that no prime keeps. */
    private double keeps(int contract) {
        double share = 1;
        for (Terms.Slice slice : model.terms().slices(contract)) {
            share *= 1 - slice.share();
        }
        return share;
    }
}
