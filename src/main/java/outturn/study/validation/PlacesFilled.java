package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * B4. Delaware: places used and months of taking part, under a grant and paid for both with a capped base; and how far the
 * severe share moves beside that of state clients in B1.
 */
final class PlacesFilled extends Admissions {
    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final int MAINE_BEFORE = 2;
    private static final int MAINE_AFTER = 3;
    private static final double PLACES = 200;

    private final ToDoubleFunction<double[]> moved = less(severe(AFTER, Measure.ALL), severe(BEFORE, Measure.ALL));

    PlacesFilled() {
        super(World.of("delaware-grant"), World.of("delaware-2002"), World.of("maine-grant"), World.of("maine-1992"));
        targets();
        tell(beside("B4: severe share, change", "none notable", "delaware-casemix-change", moved));
        tell(beside("B4: places used before", "0.54", "delaware-utilisation-before", used(BEFORE)));
        tell(beside("B4: places used after", "0.95", "delaware-utilisation-after", used(AFTER)));
        tell(beside("B4: taking part before", "0.53", "delaware-participation-before", part(BEFORE)));
        tell(beside("B4: taking part after", "0.70", "delaware-participation-after", part(AFTER)));
    }

    private void targets() {
        ToDoubleFunction<double[]> used = less(used(AFTER), used(BEFORE));
        ToDoubleFunction<double[]> part = less(part(AFTER), part(BEFORE));
        tell(target(
                "places used, rise",
                "0.54 to 0.95",
                "delaware-utilisation-before, delaware-utilisation-after",
                Band.above(0),
                used));
        tell(target(
                "client-months taking part, rise",
                "0.53 to 0.70",
                "delaware-participation-before, delaware-participation-after",
                Band.above(0),
                part));
        tell(target("places used rise by more", "0.41 against 0.17", "", Band.above(0), less(used, part)));
        tell(target(
                "severe share moved, over that of state clients in B1",
                "none notable",
                "delaware-casemix-change",
                Band.between(-0.333, 0.333),
                over(moved, less(severeOfState(MAINE_AFTER), severeOfState(MAINE_BEFORE)))));
    }

    private ToDoubleFunction<double[]> caseload(int world) {
        return mean(world, Measure.of(Meaning.CASELOAD).provider(Measure.ALL));
    }

    private ToDoubleFunction<double[]> used(int world) {
        return times(1 / PLACES, caseload(world));
    }

    private ToDoubleFunction<double[]> part(int world) {
        return over(mean(world, Measure.of(Meaning.OCCUPANCY, "participating")), caseload(world));
    }
}
