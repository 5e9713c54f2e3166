package outturn.report.chart;

/**
 * A design in a picture.
 *
 * @param number of it, by which it is found in every picture and table of the page
 * @param style class of its colour
 * @param label what stands beside it; empty for one of the many
 * @param says what it is and comes to, in words
 */
public record Mark(int number, String style, String label, String says) {
    boolean isNamed() {
        return !label.isEmpty();
    }
}
