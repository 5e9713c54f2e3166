package outturn.model;

import outturn.rules.behaviour.Bidding;
import outturn.rules.contract.Instalment;
import outturn.scenario.Decides;
import outturn.scenario.Role;

/**
 * Works out what a provider's contracts are worth to it before it bids (model, §6.8), from the plan it would treat by and
 * what it knows of the area: how many are referred to it, its places, its hours, its costs. Those in treatment when the
 * contracts begin are left aside, and so is what decision 17 leaves aside.
 */
final class Bidder {
    private static final int LONGEST = 600;
    private static final double HARDLY_ANYBODY = 1e-6;

    private final Model model;
    private final int provider;
    private final Plan plan;
    private final double avoidable;
    private final double discount;
    private final double share;
    private final double[] kinds;
    private final byte[] usual;
    private final double[] prices;
    private final double stay;

    Bidder(Model model, int provider, Decides decides, Plan plan) {
        this.model = model;
        this.provider = provider;
        this.plan = plan;
        avoidable = decides.avoidable().value();
        discount = StrictMath.pow(
                1 + decides.discountPerYear().value(), -1.0 / model.clock().perYear());
        double all = 0;
        for (double one : model.market().shares()) {
            all += one;
        }
        share = model.market().shares()[provider] / all;
        kinds = plan.types().shares();
        usual = new byte[model.lives().chains()];
        for (int chain = 0; chain < usual.length; chain++) {
            usual[chain] = plan.types().commonest(chain);
        }
        prices = new double[plan.prices()];
        for (int price = 0; price < prices.length; price++) {
            prices[price] = plan.shadowPrice(price);
        }
        stay = limited() ? stay() : 1;
    }

    private boolean limited() {
        return model.market().places(provider, 0) != Market.NO_LIMIT;
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
            double taken = kinds[type] * plan.acceptance(cycle, type, usual, 0, price);
            accepted += taken;
            worth += taken * plan.worthAtStart(cycle, type, usual, 0, price);
        }
        double coming = model.market().expected(cycle) * share;
        double refused = accepted < 1 ? coming * (1 - accepted) * plan.refusing(cycle) : 0;
        double places = limited() ? model.market().places(provider, cycle) : Double.POSITIVE_INFINITY;
        double starts = Bidding.starts(coming * accepted, places, stay);
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

    /** Cycles a client is in treatment, on average, at the effort stated. */
    private double stay() {
        Attention attention = new Attention(model, provider);
        Chances chances = new Chances(
                model.journey(),
                model.lives(),
                plan.types(),
                provider,
                model.clock().warmUp(),
                attention.drift());
        Cells cells = attention.cells();
        double sum = 0;
        for (int type = 0; type < kinds.length; type++) {
            chances.speakOf(type);
            sum += kinds[type] * stay(cells, chances);
        }
        return sum;
    }

    private double stay(Cells cells, Chances chances) {
        double[] in = new double[cells.count()];
        in[cells.number(cells.start(), 0, 0)] = 1;
        double cycles = 0;
        double there = 1;
        for (int cycle = 0; cycle < LONGEST && there > HARDLY_ANYBODY; cycle++) {
            cycles += there;
            in = next(cells, chances, in);
            there = 0;
            for (double some : in) {
                there += some;
            }
        }
        return cycles;
    }

    private double[] next(Cells cells, Chances chances, double[] in) {
        int effort = model.market().effort(provider, model.clock().warmUp()) + 1;
        double[] next = new double[in.length];
        for (int number = 0; number < in.length; number++) {
            if (in[number] > 0) {
                Cells.Cell cell = cells.cell(number);
                int[] targets = Ways.of(model.journey(), cell.state(), cell.stay());
                double[] ways = new double[targets.length];
                chances.path(cell.state(), cell.stay(), cell.since(), effort, usual, targets, ways);
                for (int way = 0; way < ways.length; way++) {
                    if (model.journey().is(targets[way], Role.TREATMENT)) {
                        Cells.Cell to = cells.after(cell, targets[way]);
                        next[cells.number(to.state(), to.stay(), to.since())] += in[number] * ways[way];
                    }
                }
            }
        }
        return next;
    }
}
