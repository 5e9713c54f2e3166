package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import outturn.model.Model;
import outturn.simulation.Simulation;

/**
 * C1. The recovery pilots' first year, of drug clients: of those in treatment in the year, or who declined it, the share
 * who completed and the share who declined, less the same under the block grant with the same luck. Providers decide in
 * both; nobody may be turned away, as the pilots' contracts had it. Three mechanisms are switched on one at a time:
 *
 * <ul>
 *   <li>deferral: a recovery is paid for after twelve months without return, and not after one;
 *   <li>assessor: an independent assessor sees everybody first, and takes a month;
 *   <li>disruption: the smallest of four services closes as the scheme begins and is tendered again.
 * </ul>
 */
final class PilotsFirstYear implements Trial {
    private static final int MONTHS = 12;
    private static final int TREATED = 0;
    private static final int COMPLETED = 1;
    private static final int DECLINED = 2;
    private static final int KEPT = 3;
    private static final List<String> PROVIDERS =
            List.of("northgate-trust", "harbour-recovery", "meridian-care", "new-leaf");

    private static final int BLOCK = 0;
    private static final int ALL = 1;
    private static final int PRICES = 2;
    private static final int DEFERRAL = 3;
    private static final int ASSESSOR = 4;
    private static final int DISRUPTION = 5;
    private static final int TWENTIETH = 6;
    private static final int EVERYTHING = 7;

    @Override
    public int replications() {
        return 16;
    }

    @Override
    public List<World> worlds() {
        World deferred = World.of("deciding-pilot").with(each("/refusal={\"allowed\": false}"));
        World prices = deferred.with(each("/terms/recovery/when/months={\"value\": 1, \"unit\": \"months\"}"));
        World all = disrupted(assessed(deferred));
        return List.of(
                World.of("deciding-block-grant").with(blocks("/refusal={\"allowed\": false}")),
                all,
                prices,
                deferred,
                assessed(prices),
                disrupted(prices),
                atRisk(all, 0.05),
                atRisk(all, 1));
    }

    private static World assessed(World world) {
        return world.with(
                "/pathway/assessment/by=independent", "/pathway/assessment/delay={\"value\": 1, \"unit\": \"months\"}");
    }

    private static World disrupted(World world) {
        return world.with("/commissioner/failure/closing={\"new-leaf\": 0}");
    }

    /** As shipped, three tenths of the money follow results; the other seven are core and attachment. */
    private static World atRisk(World world, double share) {
        String sure = "/byYear=[" + (1 - share) / 0.7 + "]";
        String results = "/byYear=[" + share / 0.3 + "]";
        World changed = world;
        for (String term : List.of("core", "attachment")) {
            changed = changed.with(each("/terms/" + term + sure));
        }
        for (String term : List.of("interim-use", "recovery", "housing", "injecting")) {
            changed = changed.with(each("/terms/" + term + results));
        }
        return changed;
    }

    private static String[] each(String setting) {
        return PROVIDERS.stream()
                .map(provider -> "/contracts/recovery-" + provider + setting)
                .toArray(String[]::new);
    }

    private static String[] blocks(String setting) {
        return Stream.of(PROVIDERS)
                .flatMap(List::stream)
                .map(provider -> "/contracts/block-" + provider + setting)
                .toArray(String[]::new);
    }

    @Override
    public int width() {
        return KEPT * 8;
    }

    @Override
    public List<double[]> play(Simulation simulation, long seed) {
        List<Model> models = worlds().stream().map(World::model).toList();
        return simulation.each(replications(), () -> {
            List<Recorder> recorders = models.stream().map(Recorder::new).toList();
            return number -> sums(recorders, seed, number);
        });
    }

    private double[] sums(List<Recorder> recorders, long seed, int number) {
        double[] sums = new double[width()];
        for (int world = 0; world < recorders.size(); world++) {
            for (Course course : recorders.get(world).first(MONTHS, seed, number)) {
                if (course.who().isDrug()) {
                    add(course, sums, world * KEPT);
                }
            }
        }
        return sums;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        throw new UnsupportedOperationException("the pilots are read off clients' courses");
    }

    private static void add(Course course, double[] sums, int at) {
        boolean treated = false;
        boolean completed = false;
        boolean declined = false;
        for (int month = 0; month < MONTHS; month++) {
            treated |= course.isTreated(month);
            completed |= course.leavesFor(month, Place.COMPLETED);
            declined |= course.at(month).isService() && course.at(month + 1) == Place.DECLINED;
        }
        sums[at + TREATED] += treated || declined ? 1 : 0;
        sums[at + COMPLETED] += completed ? 1 : 0;
        sums[at + DECLINED] += declined ? 1 : 0;
    }

    private static double share(double[] sums, int world, int of) {
        return sums[world * KEPT + of] / sums[world * KEPT + TREATED];
    }

    private static ToDoubleFunction<double[]> effect(int world, int of) {
        return sums -> share(sums, world, of) - share(sums, BLOCK, of);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(target(
                        "completing in the first year, pilot less block, all three mechanisms on",
                        "-0.013",
                        "mason-completion-did, mason-completion-or",
                        Band.between(-0.03, -0.003),
                        effect(ALL, COMPLETED))
                .to(4));
        lines.add(target(
                        "declining to go on, pilot less block, all three mechanisms on",
                        "0.009",
                        "mason-decline-did, mason-decline-or",
                        Band.above(0),
                        effect(ALL, DECLINED))
                .to(4));
        lines.add(beside(
                "C1: completing in the first year under the block",
                "0.09 to 0.10",
                "",
                sums -> share(sums, BLOCK, COMPLETED)));
        lines.add(beside("C1: declining under the block", "0.005", "", sums -> share(sums, BLOCK, DECLINED)));
        effects("prices alone, completion paid for after a month", PRICES, lines);
        effects("prices and deferral", DEFERRAL, lines);
        effects("prices and assessor", ASSESSOR, lines);
        effects("prices and disruption", DISRUPTION, lines);
        effects("all three, a twentieth of the money at risk", TWENTIETH, lines);
        effects("all three, all the money at risk", EVERYTHING, lines);
        return lines;
    }

    private static void effects(String what, int world, List<Line> lines) {
        lines.add(beside("C1: completing, " + what, "", "", effect(world, COMPLETED))
                .to(4));
        lines.add(beside("C1: declining, " + what, "", "", effect(world, DECLINED))
                .to(4));
    }
}
