package outturn.model;

import outturn.scenario.Role;

/**
 * How much a provider expects of all its clients together, if everybody referred is accepted, truly recorded and treated with
 * the effort stated: the foresight it weighs single clients by, turned on counting. Made once, when the horizon begins, with
 * the environment as it then is.
 */
final class Forecaster {
    /** Cycles before those counted in which their clients may have begun. */
    private static final int LOOKS_BACK = 60;

    private static final double HARDLY_ANY = 1e-4;
    private static final double[] FREE = {0};
    private static final Foresight.Listener NOBODY = (cell, worth, shares) -> {};

    private final Model model;
    private final int provider;
    private final Outlook outlook;
    private final Intake intake;
    private final double[] kinds;
    private final int combination;
    private final Foresight[] foresights;
    private final double[] starts;
    private final double before;

    Forecaster(Model model, int provider, Grounds grounds) {
        this.model = model;
        this.provider = provider;
        outlook = grounds.outlook().counting();
        intake = grounds.intake();
        kinds = outlook.types().shares();
        combination = outlook.inside().number(intake.usual(), 0);
        Paths[] paths = grounds.countingPaths();
        foresights = new Foresight[kinds.length];
        for (int type = 0; type < kinds.length; type++) {
            foresights[type] =
                    Foresight.counting(outlook, paths[type], outlook.types().group(type));
        }
        starts = new double[model.clock().total()];
        before = model.market().initial() > 0 && intake.atOnce() == 0 ? intake.starts(0, intake.coming(0)) : 0;
        begin(grounds.returns(this::returns));
    }

    /** Those referred and, with as long a delay as there is to them, those who began before and come back. */
    private void begin(double[] returns) {
        for (int cycle = 0; cycle < starts.length; cycle++) {
            double coming = intake.coming(cycle);
            for (int since = 1; since <= returns.length; since++) {
                coming += returns[since - 1] * starts(cycle - since);
            }
            starts[cycle] = intake.starts(cycle, coming) + (cycle == 0 ? intake.atOnce() : 0);
        }
    }

    /** How often a client who begins treatment comes back to the list for it, by cycles since: 1, 2 and so on. */
    private double[] returns() {
        Stakes back = stakes(nothing(), 0).andForEntering(model.journey(), Role.WAITING);
        double[] within = new double[LOOKS_BACK];
        for (int type = 0; type < kinds.length; type++) {
            foresights[type].begin(FREE);
            for (int left = 0; left < LOOKS_BACK; left++) {
                foresights[type].back(back, stated(0), left, 0, NOBODY);
                within[left] += kinds[type] * foresights[type].atStart(combination, 0);
            }
        }
        for (int since = LOOKS_BACK - 1; since > 0; since--) {
            within[since] -= within[since - 1];
        }
        return within;
    }

    /** Clients expected to begin treatment in a cycle; after the last as in the last, before the first if any were there. */
    double starts(int cycle) {
        return cycle < 0 ? before : starts[Integer.min(cycle, starts.length - 1)];
    }

    double starts(int first, int last) {
        double sum = 0;
        for (int cycle = first; cycle <= last; cycle++) {
            sum += starts(cycle);
        }
        return sum;
    }

    /** What is counted of everybody from the first of some cycles to the last. */
    double during(int first, int last, Pricing counts) {
        Stakes[] stakes = new Stakes[last - first + 1];
        for (int at = 0; at < stakes.length; at++) {
            stakes[at] = stakes(counts, first + at);
        }
        double sum = 0;
        for (int type = 0; type < kinds.length; type++) {
            sum += kinds[type]
                    * during(first, foresights[type], stakes, outlook.types().group(type));
        }
        return sum;
    }

    private double during(int first, Foresight foresight, Stakes[] stakes, int group) {
        Stakes nothing = stakes(nothing(), 0);
        double sum = 0;
        double last = Double.POSITIVE_INFINITY;
        foresight.begin(FREE);
        for (int at = stakes.length - 1; at >= -LOOKS_BACK && (at >= 0 || last > HARDLY_ANY * sum); at--) {
            Stakes now = at < 0 ? nothing : stakes[at];
            foresight.back(now, stated(first + at), stakes.length - 1 - at, 0, NOBODY);
            last = starts(first + at) * (now.attachment(group) + foresight.atStart(combination, 0));
            sum += last;
        }
        return sum;
    }

    /** What is counted of one who begins in a cycle, in so many. */
    double ofEach(int cycle, int cycles, Pricing counts) {
        double sum = 0;
        for (int type = 0; type < kinds.length; type++) {
            foresights[type].begin(FREE);
            for (int left = 0; left < cycles; left++) {
                int at = cycle + cycles - 1 - left;
                foresights[type].back(stakes(counts, at), stated(at), left, at - cycle, NOBODY);
            }
            sum += kinds[type] * foresights[type].atStart(combination, 0);
        }
        return sum;
    }

    private Weighed nothing() {
        return Weighed.claims(model.names().groups().size(), (term, cycle, group) -> 0);
    }

    private Stakes stakes(Pricing counts, int cycle) {
        return new Stakes(model, provider, cycle, counts);
    }

    private int stated(int cycle) {
        return model.market()
                .effort(
                        provider,
                        Integer.max(0, Integer.min(cycle, model.clock().total() - 1)));
    }

    /** The part of all clients each recorded group is. */
    double[] groups() {
        double[] shares = new double[model.names().groups().size()];
        for (int type = 0; type < kinds.length; type++) {
            shares[outlook.types().group(type)] += kinds[type];
        }
        return shares;
    }
}
