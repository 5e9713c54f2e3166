package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.study.stress.Stressed;
import outturn.study.stress.Stressed.Blow;

/** The page of a stress test on two clinics whose names try to be markup. */
class StressReportTest {
    private static Stressed stressed;
    private static String page;

    @BeforeAll
    static void write() {
        stressed = Played.battery(12, Clinics.late());
        page = StressReport.html(stressed);
    }

    @Test
    void everyShockHasARowOrAReason() {
        assertThat(stressed.blows()).isNotEmpty();
        for (Blow blow : stressed.blows()) {
            assertThat(page).contains("<th scope=\"row\">" + blow.title() + "</th>");
        }
        for (Stressed.LeftOut shock : stressed.leftOut()) {
            assertThat(page).contains(shock.title()).contains("Left out. ");
        }
    }

    /** Whatever has a colour has words, and a difference that may be luck has no colour. */
    @Test
    void noColourStandsAlone() {
        assertThat(page).doesNotContainPattern("<td class=\"(worse|better|moved)[1-3]\"></td>");
        assertThat(page)
                .doesNotContainPattern(
                        "<td class=\"(worse|better|moved)[1-3]\">[^<]*<span class=\"sub\">[^<]*may be luck");
        assertThat(page).containsPattern("<td class=\"(worse|better|moved)[1-3]\">");
    }

    @Test
    void theSameRunWritesTheSameBytes() {
        assertThat(StressReport.html(Played.battery(12, Clinics.late()))).isEqualTo(page);
    }

    @Test
    void everyPromiseHasItsTable() {
        for (int at = 0; at < stressed.promises().size(); at++) {
            assertThat(page)
                    .contains(
                            Promises.say(stressed.promises().get(at).verdict()).substring(0, 10));
        }
        assertThat(page).contains("What breaks each promise").contains("Whether waits give warning");
    }
}
