package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.model.Model;
import outturn.simulation.Simulation;

/**
 * B7. As many bands cut by label and by predicted success, priced by one rule. Two things are held against each other:
 *
 * <ul>
 *   <li>the spread of margin within bands: for every cell c of clients with the same attributes, m(c) is what one brings less
 *       what it costs, on average over luck, when everybody is taken; the spread is the root of the mean over clients of
 *       (m(c) − mean of its band)². Luck is not in it: no band can foresee that;
 *   <li>the share refused of severe clients, who are the same people whatever the bands.
 * </ul>
 */
final class PriceBands implements Trial {
    private static final int LABEL = 0;
    private static final int PREDICTION = 1;
    private static final int ALL_TAKEN = 2;
    private static final int BANDS = 4;
    private static final int CELLS = 32;

    private static final int ASSESSED = 0;
    private static final int REFUSED = 1;
    private static final int SEVERE = 2;
    private static final int SEVERE_REFUSED = 3;
    private static final int SQUARES = 4;
    private static final int COUNTS = 5;
    private static final int MARGINS = COUNTS + BANDS * CELLS;
    private static final int KEPT = MARGINS + BANDS * CELLS;

    @Override
    public int replications() {
        return 100;
    }

    @Override
    public List<World> worlds() {
        World label = World.of("bands-by-label");
        World prediction = World.of("bands-by-prediction");
        String taken = "/contracts/programme/refusal/allowed=false";
        return List.of(label, prediction, label.with(taken), prediction.with(taken));
    }

    @Override
    public int width() {
        return KEPT * 4;
    }

    @Override
    public List<double[]> play(Simulation simulation, long seed) {
        List<Model> models = worlds().stream().map(World::model).toList();
        return simulation.each(replications(), () -> {
            List<ClientMargins> margins =
                    models.stream().map(ClientMargins::new).toList();
            return number -> sums(margins, seed, number);
        });
    }

    private double[] sums(List<ClientMargins> margins, long seed, int number) {
        double[] sums = new double[width()];
        for (int world = 0; world < margins.size(); world++) {
            for (ClientMargins.Client client : margins.get(world).play(seed, number)) {
                add(client, sums, world * KEPT);
            }
        }
        return sums;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        throw new UnsupportedOperationException("margins are read off clients one by one");
    }

    private static void add(ClientMargins.Client client, double[] sums, int at) {
        int refused = client.refused() ? 1 : 0;
        sums[at + ASSESSED]++;
        sums[at + REFUSED] += refused;
        sums[at + SEVERE] += client.severe() ? 1 : 0;
        sums[at + SEVERE_REFUSED] += client.severe() ? refused : 0;
        sums[at + SQUARES] += client.pounds() * client.pounds();
        int cell = client.band() * CELLS + client.cell();
        sums[at + COUNTS + cell]++;
        sums[at + MARGINS + cell] += client.pounds();
    }

    private static ToDoubleFunction<double[]> share(int world, int of, int all) {
        return Line.share(world * KEPT + of, world * KEPT + all);
    }

    /** In pounds a client. */
    private static double spread(double[] sums, int world) {
        double squares = 0;
        for (int band = 0; band < BANDS; band++) {
            int counts = world * KEPT + COUNTS + band * CELLS;
            int margins = world * KEPT + MARGINS + band * CELLS;
            double mean = total(sums, margins) / total(sums, counts);
            for (int cell = 0; cell < CELLS; cell++) {
                double clients = sums[counts + cell];
                double apart = clients == 0 ? 0 : sums[margins + cell] / clients - mean;
                squares += clients * apart * apart;
            }
        }
        return StrictMath.sqrt(squares / sums[world * KEPT + ASSESSED]);
    }

    /** The same with luck in it: of single clients about their band's mean. */
    private static double spreadWithLuck(double[] sums, int world) {
        double squares = sums[world * KEPT + SQUARES];
        for (int band = 0; band < BANDS; band++) {
            double margin = total(sums, world * KEPT + MARGINS + band * CELLS);
            squares -= margin * margin / total(sums, world * KEPT + COUNTS + band * CELLS);
        }
        return StrictMath.sqrt(squares / sums[world * KEPT + ASSESSED]);
    }

    private static double total(double[] sums, int from) {
        double total = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            total += sums[from + cell];
        }
        return total;
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "spread of margin within bands, by prediction over by label",
                        "predicted bands do better",
                        "carter-whitworth-variance",
                        Band.below(0, 1),
                        sums -> spread(sums, ALL_TAKEN + PREDICTION) / spread(sums, ALL_TAKEN + LABEL)),
                target(
                        "severe clients refused, by prediction over by label",
                        "predicted bands do better",
                        "carter-whitworth-variance",
                        Band.below(0, 1),
                        sums -> share(PREDICTION, SEVERE_REFUSED, SEVERE).applyAsDouble(sums)
                                / share(LABEL, SEVERE_REFUSED, SEVERE).applyAsDouble(sums)),
                beside("B7: severe clients refused, by label", "", "", share(LABEL, SEVERE_REFUSED, SEVERE)),
                beside("B7: severe clients refused, by prediction", "", "", share(PREDICTION, SEVERE_REFUSED, SEVERE)),
                beside("B7: clients refused, by label", "", "", share(LABEL, REFUSED, ASSESSED)),
                beside("B7: clients refused, by prediction", "", "", share(PREDICTION, REFUSED, ASSESSED)),
                pounds("spread of margin within bands, by label", sums -> spread(sums, ALL_TAKEN + LABEL)),
                pounds("spread of margin within bands, by prediction", sums -> spread(sums, ALL_TAKEN + PREDICTION)),
                pounds("the same, luck included, by label", sums -> spreadWithLuck(sums, ALL_TAKEN + LABEL)),
                pounds("the same, luck included, by prediction", sums -> spreadWithLuck(sums, ALL_TAKEN + PREDICTION)));
    }

    private static Line pounds(String what, ToDoubleFunction<double[]> number) {
        return beside("B7: " + what + ", £ a client", "", "", number).to(0);
    }
}
