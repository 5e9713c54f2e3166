package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.report.chart.Unit;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Answer;
import outturn.simulation.Compared;
import outturn.summary.Comparison.Against;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Pages on providers that decide: a shipped pilot beside its block grant, and a small one that does not bid. */
class DecidingReportTest {
    private static Compared compared;
    private static String page;

    @BeforeAll
    static void play() {
        compared = Played.compared(3, List.of(shipped("deciding-block-grant"), shipped("deciding-pilot")));
        page = Report.html(compared.answers(), compared.comparison());
    }

    private static Reading<Scenario> shipped(String name) {
        return ScenarioReader.standard().find(name, List.of());
    }

    private static double paid(String part) {
        Against other = compared.comparison().others().get(0);
        return other.deadweight()
                .find(Measure.of(Meaning.RESULTS_PAID, Measure.ALL, part))
                .orElseThrow()
                .mean();
    }

    @Test
    void theMoneyIsToldPartByPart() {
        assertThat(paid("anyway")).isPositive();
        assertThat(paid("gain")).isPositive();
        assertThat(page)
                .contains("Of " + Unit.PENCE.of(paid("all")) + " paid for results, " + Unit.PENCE.of(paid("anyway"))
                        + " would have been earned anyway, " + Unit.PENCE.of(paid("gain")) + " was for")
                .contains("What each contract paid for results, and for what", "still to be settled when");
    }

    /** In the pilot the group in the middle is turned away; nobody is under the block grant. */
    @Test
    void whoIsRefusedIsShadedAndCounted() {
        Answer pilot = compared.answers().get(1);
        double accepted = pilot.summary()
                .find(Measure.of(Meaning.ACCEPTANCE).provider("all").group("medium"))
                .orElseThrow()
                .mean();
        assertThat(accepted).isLessThan(0.85);
        assertThat(page)
                .contains("<td class=\"worse2\">" + Unit.SHARE.of(accepted) + "</td>")
                .contains("Who is left out", "in the group “medium”");
        assertThat(Report.html(pilot)).contains("of months in treatment are at the lowest effort: ");
    }

    @Test
    void whereNobodyDecidesNothingIsSaidOfChoices() {
        Answer clinics = Played.answers(3, List.of(Clinics.late())).get(0);
        assertThat(Report.html(clinics)).doesNotContain("What providers choose", "Who bids", "id=\"staff\"");
    }

    /** Overheads of £1,000 a month for a block of £500: −£6,000 in its twelve months. */
    @Test
    void whoDoesNotBidIsNamedWithTheSum() {
        String text = """
                {"time": {"months": 12},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"minimal": {"hoursPerMonth": 0}, "standard": {"hoursPerMonth": 1}}},
                 "providers": {"Harbour": {"overheadsPerMonth": 100000, "decides": {"bids": true},
                   "staffHoursPerMonth": 100, "costPerHour": 0,
                   "workforce": {"hoursPerWorker": 100, "norm": 40, "turnoverPerYear": 0, "recruitment": 4}}},
                 "contracts": {"all": {"provider": "Harbour", "terms": {"block": {"term": "block", "perMonth": 50000}}}}}
                """;
        Reading<Scenario> reading = ScenarioReader.standard().readText("dear", text);
        assertThat(reading.findings()).isEmpty();
        String dear = Report.html(Played.answers(2, List.of(reading)).get(0));
        assertThat(dear).contains("Who bids", "Harbour does not bid: its contracts would leave it −£6,000");
        String cheap = text.replace("100000", "10000"); // £100 a month: worth £4,800
        String bids =
                Report.html(Played.answers(2, List.of(ScenarioReader.standard().readText("cheap", cheap)))
                        .get(0));
        assertThat(bids).contains("<td>yes</td>", "£4,800", "id=\"staff\"").doesNotContain("does not bid");
    }
}
