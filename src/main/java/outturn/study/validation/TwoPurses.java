package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * D5. Two purses: opiate clients all referred at once, treated or left waiting. What society gains for a pound of treatment
 * in one year and in ten, and what the Exchequer has spent, less what it has saved, in three. A month of treatment costs
 * the commissioner a twelfth of the yearly sum a client.
 */
final class TwoPurses implements Trial {
    private static final int[] MONTHS = {12, 36, 120};
    private static final List<String> PROVIDERS =
            List.of("northgate-trust", "harbour-recovery", "meridian-care", "new-leaf");
    private static final int COMMISSIONER = 0;
    private static final int EXCHEQUER = 1;
    private static final int SOCIETY = 2;
    private static final int KEPT = 3;

    @Override
    public int replications() {
        return 20;
    }

    @Override
    public List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int months : MONTHS) {
            World treated = cohort().with("/time/months=" + months);
            worlds.add(treated);
            worlds.add(treated.with(each("/providers/", "/places=0")));
        }
        return worlds;
    }

    private static World cohort() {
        return World.of(
                        "block-grant",
                        "/time/warmUp=0",
                        "/population/initial=500",
                        "/population/initialStates={\"waiting\": 1}",
                        "/population/initialStay=0",
                        "/population/arrivals/perMonth=0",
                        "/population/attributes/profile/shares={\"opiate-steady\": 0.6, \"opiate-complex\": 0.4,"
                                + " \"drug-steady\": 0, \"drug-complex\": 0, \"alcohol-steady\": 0,"
                                + " \"alcohol-complex\": 0, \"young\": 0}")
                .with(each("/providers/", "/facility={\"value\": 1000000000, \"unit\": \"GBP\"}"))
                .with(each(
                        "/contracts/block-",
                        "/terms/block={\"term\": \"activity\","
                                + " \"states\": [\"engaging\", \"in-treatment\", \"residential\"],"
                                + " \"price\": {\"all\": {\"value\": 325, \"unit\": \"GBP\"}}}"));
    }

    private static String[] each(String before, String after) {
        return PROVIDERS.stream().map(provider -> before + provider + after).toArray(String[]::new);
    }

    @Override
    public int width() {
        return KEPT * MONTHS.length;
    }

    /** Treated less left waiting, in pence. */
    @Override
    public void add(List<Seen> worlds, double[] sums) {
        List<Measure> costs = Stream.of("commissioner", "exchequer", "society")
                .map(whose -> Measure.of(Meaning.COST, whose))
                .toList();
        for (int at = 0; at < MONTHS.length; at++) {
            for (int whose = 0; whose < KEPT; whose++) {
                Measure cost = costs.get(whose);
                sums[KEPT * at + whose] +=
                        worlds.get(2 * at).of(cost) - worlds.get(2 * at + 1).of(cost);
            }
        }
    }

    /** What society is spared for each pound the commissioner spends. */
    private static double ratio(double[] sums, int at) {
        double spent = sums[KEPT * at + COMMISSIONER];
        return (spent - sums[KEPT * at + SOCIETY]) / spent;
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "what society gains for a pound, one year",
                        "2.5",
                        "dtors-ratio",
                        Band.above(1),
                        sums -> ratio(sums, 0)),
                target(
                        "what society gains for a pound, ten years",
                        "21",
                        "sroi-drug-10y",
                        Band.above(1),
                        sums -> ratio(sums, 2)),
                target(
                        "net cost to the Exchequer in three years, over what treatment cost",
                        "above 0",
                        "exchequer-net-3y-sign",
                        Band.above(0),
                        sums -> sums[KEPT + EXCHEQUER] / sums[KEPT + COMMISSIONER]),
                beside("D5: what society gains for a pound, three years", "", "", sums -> ratio(sums, 1)));
    }
}
