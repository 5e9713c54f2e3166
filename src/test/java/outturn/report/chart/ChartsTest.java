package outturn.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Time;

/** Pictures small enough to be drawn with a ruler. */
class ChartsTest {
    private static final Told TOLD = new Told("p", "Bill <b>", "It rises.");
    private static final Dates FOUR = new Dates(LocalDate.of(2012, 4, 1), Time.Cycle.MONTH, 4);

    private static Fan fan(Range... cycles) {
        return new Fan(TOLD, Unit.NUMBER, FOUR, List.of(new Fan.Series("", List.of(cycles))), List.of());
    }

    /** A digit is 7.5 wide and a point 4: with "4" before it the frame begins at 15.5, with "4" after it it ends at 182.5. */
    @Test
    void aFanIsALineInsideAnArea() {
        String svg = fan(new Range(1, 2, 3), new Range(1, 2, 4)).draw(200, 100).written();
        assertThat(svg)
                .contains("<path class=\"line s0\" d=\"M15.5 44L57.2 44\"></path>") // 2 of 4 is half way, 14 + 60/2
                .contains("<path class=\"band s0\" d=\"M15.5 29L57.2 14L57.2 59L15.5 59Z\"></path>"); // 167/4 a month
    }

    @Test
    void whereThereIsNothingToShowTheLineBreaks() {
        String svg = fan(Range.exact(1), Range.none(), Range.exact(2), Range.exact(3))
                .draw(200, 100)
                .written();
        assertThat(svg.split("class=\"line s0\"", -1)).hasSize(3);
        assertThat(svg).doesNotContain("NaN");
    }

    @Test
    void everyPictureIsToldToThoseWhoCannotSeeIt() {
        Range some = new Range(0.1, 0.2, 0.3);
        List<Element> pictures = List.of(
                fan(some).draw(320, 200),
                fan(some).spark(80, 20),
                Dots.figures(TOLD, Unit.SHARE, List.of(new Dots.Row("low", List.of(some))))
                        .draw(320),
                new Exceedance(TOLD, Unit.PENCE, List.of(new Exceedance.Curve("", List.of(1.0, 2.0))), List.of())
                        .draw(320, 200),
                new Areas(TOLD, Unit.CLIENTS, FOUR, List.of(new Areas.Layer("waiting", 0, List.of(1.0, 2.0))))
                        .draw(320, 200));
        assertThat(pictures)
                .allSatisfy(picture -> assertThat(picture.written())
                        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                        .contains("aria-labelledby=\"p-t p-d\"")
                        .contains("<title id=\"p-t\">Bill &lt;b&gt;</title>")
                        .contains("<desc id=\"p-d\">It rises.</desc>"));
    }

    @Test
    void aHostileNameIsOnlyALabel() {
        String svg = Dots.figures(
                        TOLD, Unit.SHARE, List.of(new Dots.Row("<script>x</script>", List.of(Range.exact(1)))))
                .draw(320)
                .written();
        assertThat(svg).contains("&lt;script&gt;x&lt;/script&gt;").doesNotContain("<script");
    }

    @Test
    void aDifferenceIsDrawnAboutZeroAndSaidWithItsSign() {
        String svg = Dots.differences(
                        TOLD,
                        Unit.SHARE,
                        List.of(new Dots.Row("completed", List.of(new Range(-0.03, -0.02, -0.01)))),
                        1)
                .draw(320)
                .written();
        assertThat(svg).contains(">−2.0 points<").contains("class=\"base\"");
    }

    @Test
    void aMeasureWithoutAFigureKeepsItsRowAndSaysSo() {
        String svg = Dots.figures(TOLD, Unit.SHARE, List.of(new Dots.Row("nobody", List.of(Range.none()))))
                .draw(320)
                .written();
        assertThat(svg).contains(">nobody<").contains(">–<").doesNotContain("<circle");
    }

    /** Of the bills 1 to 100, those above 60 are forty; half are above 50 or 51. */
    @Test
    void theChanceOfABillIsTheShareOfWorldsAboveIt() {
        List<Double> bills = java.util.stream.IntStream.rangeClosed(1, 100)
                .mapToObj(pounds -> pounds * 100.0)
                .toList();
        Exceedance.Curve curve = new Exceedance.Curve("", bills);
        assertThat(curve.above(60_00)).isEqualTo(0.40);
        String svg = new Exceedance(TOLD, Unit.PENCE, List.of(curve), List.of(new Limit(60_00, "Budget £60")))
                .draw(600, 300)
                .written();
        assertThat(svg).contains(">Budget £60: 40.0% of worlds above<").contains(">above £95<");
    }

    /** Two layers of 1 and 3 make 4: the lower ends a quarter of the way up. */
    @Test
    void layersStandUponOneAnother() {
        Areas areas = new Areas(
                TOLD,
                Unit.CLIENTS,
                FOUR,
                List.of(
                        new Areas.Layer("a", 0, Collections.nCopies(5, 1.0)),
                        new Areas.Layer("b", 1, Collections.nCopies(5, 3.0))));
        String svg = areas.draw(200, 138).written(); // 12 above, 26 below: 100 for 4
        assertThat(svg).contains("class=\"area a0\" d=\"M15.5 87").contains("class=\"area a1\" d=\"M15.5 12");
    }

    @Test
    void theSamePictureIsTheSameBytes() {
        assertThat(fan(new Range(1, 2, 3)).draw(320, 200).written())
                .isEqualTo(fan(new Range(1, 2, 3)).draw(320, 200).written());
    }
}
