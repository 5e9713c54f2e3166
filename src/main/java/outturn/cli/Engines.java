package outturn.cli;

import java.util.function.Function;
import outturn.model.Model;
import outturn.simulation.World;

/** What plays replications. */
final class Engines {
    static final Function<Model, World> FAST = null;

    private Engines() {}
}
