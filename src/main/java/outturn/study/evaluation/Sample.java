package outturn.study.evaluation;

import java.util.List;
import outturn.study.evaluation.Plan.Size;

/**
 * What an evaluation observed: treated areas and compared areas, in pairs.
 *
 * @param known number of the month after the last of those observed before; months from it to the start are left out
 * @param start number of the month the contract began in
 */
record Sample(List<Tally> treated, List<Tally> compared, int known, int start) {
    Sample {
        treated = List.copyOf(treated);
        compared = List.copyOf(compared);
    }

    /** Rise of the rate from the months before to those after. */
    double rise(Tally area, Size size) {
        return after(area, size) - before(area, size);
    }

    double before(Tally area, Size size) {
        return area.rate(known - size.before(), known);
    }

    double after(Tally area, Size size) {
        return area.rate(start, start + size.after());
    }
}
