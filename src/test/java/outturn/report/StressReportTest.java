package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.study.stress.Held;
import outturn.study.stress.Notice;
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

    private static String withNotice(Notice notice) {
        Blow one = stressed.blows().get(0);
        Blow told = new Blow(one.name(), "Frost", one.says(), one.answer(), one.differences(), one.promises(), notice);
        return StressReport.html(new Stressed(
                stressed.base(),
                stressed.from(),
                stressed.promises(),
                List.of(told),
                stressed.leftOut(),
                stressed.breaks()));
    }

    /** Nobody reads "−3 months of notice" rightly. */
    @Test
    void noticeSaysWhichComesFirst() {
        assertThat(withNotice(new Notice(OptionalInt.of(14), OptionalInt.of(18), 1.5)))
                .contains("Waits rise before outcomes fall under Frost (4 ± 1.5 months).")
                .contains("<td>4 ± 1.5 months</td>");
        assertThat(withNotice(new Notice(OptionalInt.of(18), OptionalInt.of(15), Double.NaN)))
                .contains("Outcomes fall first, so waits come too late to warn, under Frost (3 months).")
                .contains("<td>3 months too late</td>")
                .doesNotContain("−3 months");
        assertThat(withNotice(new Notice(OptionalInt.of(15), OptionalInt.of(15), Double.NaN)))
                .contains("Both come in the same month under Frost.");
    }

    /** Two of the three promises of the clinics are broken as they are. */
    @Test
    void theHeadingSaysWhatIsBrokenWithoutAnyShock() {
        assertThat(StressReport.html(new Stressed(
                        stressed.base(),
                        stressed.from(),
                        stressed.promises(),
                        List.of(),
                        stressed.leftOut(),
                        stressed.breaks())))
                .contains("2 of 3 promises are broken without any shock, and no shock breaks another</h1>");
        List<Held> kept = stressed.promises().stream()
                .filter(held -> held.verdict().kept())
                .toList();
        assertThat(StressReport.html(new Stressed(
                        stressed.base(), stressed.from(), kept, List.of(), stressed.leftOut(), stressed.breaks())))
                .contains("no shock breaks a promise</h1>");
    }

    @Test
    void aShareThatAllWorldsAgreeOnHasNoErrorBelowIt() {
        assertThat(page).doesNotContain("± 0.0 points");
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
