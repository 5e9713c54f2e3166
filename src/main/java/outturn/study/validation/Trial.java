package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outturn.model.Model;
import outturn.simulation.Simulation;
import outturn.summary.Columns;
import outturn.summary.Measure;

/**
 * A target seen in worlds of its own: scenarios played beside each other, each with what is changed in it. As with an
 * {@link Observation}, sums add up over replications and numbers come from the sums.
 */
interface Trial {
    /** How often the worlds are played. */
    int replications();

    /** What is played. */
    List<World> worlds();

    /** How many sums it keeps. */
    int width();

    /** Adds one replication of all worlds, in their order, to the sums. */
    void add(List<Seen> worlds, double[] sums);

    /** What comes from the sums. */
    List<Line> lines();

    /** The sums of each replication. */
    default List<double[]> play(Simulation simulation, long seed) {
        List<List<Seen>> byReplication = new ArrayList<>();
        for (int number = 0; number < replications(); number++) {
            byReplication.add(new ArrayList<>());
        }
        for (World world : worlds()) {
            Model model = world.model();
            Columns columns = Columns.of(model);
            Map<Measure, Integer> places = Seen.places(columns.measures());
            List<double[]> rows = simulation.each(model, world.seed(seed), replications(), columns::row);
            for (int number = 0; number < rows.size(); number++) {
                byReplication.get(number).add(new Seen(places, rows.get(number)));
            }
        }
        return byReplication.stream().map(this::sums).toList();
    }

    private double[] sums(List<Seen> worlds) {
        double[] sums = new double[width()];
        add(worlds, sums);
        return sums;
    }
}
