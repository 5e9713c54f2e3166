package outturn.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Watch;

/**
 * What one provider looks ahead by, whatever it is paid: the clients it tells apart, where they may go, and the chances of
 * it. May be asked by several planners at once; what is asked for the first time is worked out then.
 */
final class Grounds {
    private final Model model;
    private final int provider;
    private final Outlook outlook;
    private final Intake intake;
    private final double[] drift;
    private final Map<Integer, Paths[]> paths = new ConcurrentHashMap<>();
    private final Map<Integer, Paths[]> counting = new ConcurrentHashMap<>();
    private double[] returns;

    /**
     * What of its contracts bears on where a provider looks, beside what they pay.
     *
     * @param counts of events that cohorts are judged by
     * @param followed cycles for which cohorts are followed in states entered and in events
     * @param away cycles after leaving that make a difference
     * @param windows by state of a planned exit, cycles within which it is minded that a client comes back
     */
    record Sight(
            int provider,
            List<Watch> watches,
            List<Hold> holds,
            List<Integer> counts,
            int followed,
            int away,
            List<Integer> windows) {}

    Grounds(Model model, int provider, Outlook outlook, Intake intake, double[] drift) {
        this.model = model;
        this.provider = provider;
        this.outlook = outlook;
        this.intake = intake;
        this.drift = drift;
    }

    Outlook outlook() {
        return outlook;
    }

    Intake intake() {
        return intake;
    }

    /** By type, the ways of clients with the environment of a cycle. */
    Paths[] paths(int cycle) {
        return paths.computeIfAbsent(cycle, first -> all(outlook, first));
    }

    /** The same for counting, when the horizon begins. */
    Paths[] countingPaths() {
        return counting.computeIfAbsent(model.clock().warmUp(), first -> all(outlook.counting(), first));
    }

    /** How often clients come back, by cycles since they began; no contract pays them for it. */
    synchronized double[] returns(Supplier<double[]> anew) {
        returns = returns == null ? anew.get() : returns;
        return returns;
    }

    private Paths[] all(Outlook by, int cycle) {
        Chances chances = new Chances(model.journey(), model.lives(), by.types(), provider, cycle, drift);
        Paths[] all = new Paths[by.types().count()];
        for (int type = 0; type < all.length; type++) {
            all[type] = new Paths(by, chances, type);
        }
        return all;
    }
}
