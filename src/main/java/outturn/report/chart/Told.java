package outturn.report.chart;

/**
 * How a picture is told to whoever cannot see it.
 *
 * @param id of the picture, its own on the page
 * @param title what it shows
 * @param description what is to be seen in it, in words and figures
 */
public record Told(String id, String title, String description) {
    /** The same, for another drawing of it on the same page. */
    public Told as(String suffix) {
        return new Told(id + suffix, title, description);
    }
}
