package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static outturn.study.redteam.Ward.completed;
import static outturn.study.redteam.Ward.ward;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.study.redteam.Abuse;
import outturn.study.redteam.RedTeamed;

/** The page of a ward in which a flat price lets clients be turned away, and of one without a loophole. */
class RedTeamReportTest {
    private static final String LEVERS =
            "{\"pe<n>alty\": {\"pointer\": \"/contracts/ward/refusal/penalty\", \"least\": 0, \"most\": 100000}}";

    private static RedTeamed tried;
    private static String page;

    @BeforeAll
    static void write() {
        tried = ward().choosy().terms(completed("90000")).levers(LEVERS).tried();
        page = RedTeamReport.html(tried);
    }

    @Test
    void theLoopholeItsVictimsItsClauseAndItsCureAreSaid() {
        assertThat(RedTeamReport.headline(tried)).startsWith("ward: 2 loopholes, up to £");
        assertThat(page)
                .contains("clients turned away (light 0, heavy ")
                .contains("“completed” pays too little for those it is done to: £900 when a client enters")
                .contains("The provider may turn a client away and pays £0 each time.")
                .contains("Closed by the lever “pe&lt;n&gt;alty”, from 0 to ")
                .contains("which does not raise the bill")
                .doesNotContain("pe<n>alty");
    }

    @Test
    void everyAbuseHasARow() {
        for (Abuse abuse : Abuse.values()) {
            assertThat(page).contains("<th scope=\"row\">" + abuse.title() + "</th>");
        }
        assertThat(page).contains("✗\u00a0Loophole").contains("✓\u00a0None");
    }

    @Test
    void whereThereIsNoneThePageSaysSo() {
        String clean = RedTeamReport.html(ward().tried());
        assertThat(clean)
                .contains("ward: no loophole found")
                .contains("There is no loophole to close.")
                .doesNotContain("✗\u00a0Loophole");
    }

    @Test
    void theSameRunWritesTheSameBytes() {
        assertThat(RedTeamReport.html(
                        ward().choosy().terms(completed("90000")).levers(LEVERS).tried()))
                .isEqualTo(page);
    }
}
