package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.summary.Columns;

/**
 * The grant falls to half with the second year. Harbour has four places, a block of £1,000 a month and £100 for each
 * completion; everybody referred, four a month, is treated for one month and completes.
 */
class A17_ALineIsCutByHalfTest {
    private static final String UNTIED = "";

    private static World world(String moves, String line) {
        return World.of(text(moves, line, ""));
    }

    private static String text(String moves, String line, String failure) {
        return """
            {"time": {"months": 24},
             "population": {"arrivals": {"perMonth": 4, "variation": "fixed"}},
             "pathway": {"states": {
               "waiting": {"role": "waiting"},
               "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
               "completed": {"role": "exit-planned"}},
               "admission": {"from": "waiting", "to": "treatment"}},
             "providers": {"Harbour": {"places": 4}},
             "contracts": {"all": {"provider": "Harbour", "line": "grant", "terms": {
               "block": {"term": "block", "perMonth": 100000},
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": 10000}}}}},
             "commissioner": {"failure": {"gap": 6 %s}, "lines": {"grant": {"perYear": 1000000 %s %s}}}}
            """.formatted(failure, line, moves);
    }

    private static final String HALF = ", \"path\": {\"steps\": [{\"from\": 12, \"factor\": 0.5}]}";

    private static String moves(String places, String value) {
        return ", \"moves\": {\"places\": {\"Harbour\": " + places + "}, \"value\": {\"all\": " + value + "}}";
    }

    @Test
    void inProportionThePlacesAndTheBlockAndThePricesAreHalved() {
        World world = world(moves("1", "1"), HALF);
        assertThat(world.happened(Event.STARTED, "Harbour", 11)).isEqualTo(4);
        assertThat(world.happened(Event.STARTED, "Harbour", 12)).isEqualTo(2); // 4 · 0.5
        assertThat(world.waiting("Harbour", 15) - world.waiting("Harbour", 14)).isEqualTo(2); // of four, two get in
        // a year at 1,000 and one at 500
        assertThat(world.pence(Entry.PAID, "block")).isEqualTo(12 * 1000_00 + 12 * 500_00);
        long first = world.claims(Entry.RAISED, "completed") - 12 * 2L;
        assertThat(world.pence(Entry.PAID, "completed")).isEqualTo(first * 100_00 + 12 * 2 * 50_00);
    }

    /** The square root of a half of four places is 2.83, so two; of £1,000 it is £707.11. */
    @Test
    void belowOneTheCutIsPartlyBorne() {
        World world = world(moves("0.5", "0.5"), HALF);
        assertThat(world.happened(Event.STARTED, "Harbour", 12)).isEqualTo(2);
        assertThat(world.pence(Entry.PAID, "block")).isEqualTo(12 * 1000_00 + 12 * 707_11);
    }

    @Test
    void whatIsNotTiedStays() {
        World tied = world(moves("0", "0"), HALF);
        World untied = world(UNTIED, HALF);
        assertThat(tied.ledger().sameAs(untied.ledger())).isTrue();
        assertThat(untied.happened(Event.STARTED, "Harbour", 12)).isEqualTo(4);
    }

    /** Half drifts to other duties once the ring-fence, which stood through month 11, is off: the same as the cut. */
    @Test
    void withTheRingFenceOffAShareDriftsAway() {
        World fenced = world(moves("1", "1"), ", \"ringFence\": {\"drift\": 0.5, \"until\": 11}");
        World cut = world(moves("1", "1"), HALF);
        assertThat(fenced.ledger().sameAs(cut.ledger())).isTrue();
        World standing = world(moves("1", "1"), ", \"ringFence\": {\"drift\": 0.5}");
        assertThat(standing.ledger().sameAs(world(UNTIED, "").ledger())).isTrue();
    }

    /** An index that follows the line with elasticity 1 is halved, and with it the hazard that follows the index. */
    @Test
    void anIndexFollowsTheLine() {
        String text = """
            {"time": {"months": 24},
             "population": {"initial": 400},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "to": {
                 "completed": {"rate": {"value": 0.2, "unit": "per month"}, "elasticities": {"housing": 2}}}},
               "completed": {"role": "exit-planned", "to": {"treatment": {"rate": {"value": 0.2, "unit": "per month"}}}}}},
             "environment": {"housing": %s},
             "commissioner": {"lines": {"wider": {"perYear": 100
                %s}}}}
            """;
        String steps = "{\"steps\": [{\"from\": 12, \"factor\": 0.5}]}";
        World byLine = World.of(
                text.formatted("{}", ", \"path\": " + steps + ", \"moves\": {\"environment\": {\"housing\": 1}}"));
        World byPath = World.of(text.formatted(steps, ""));
        World level = World.of(text.formatted("{}", ""));
        assertThat(columns(byLine)).isEqualTo(columns(byPath)).isNotEqualTo(columns(level));
    }

    /** Harbour closes at the end of month 5; its successor opens after a gap of 6 months. Nothing else is wrong with it. */
    @Test
    void aProviderThatHandsItsContractBackLeavesAGap() {
        World world = World.of(text(UNTIED, "", ", \"closing\": {\"Harbour\": 5}"));
        assertThat(world.happened(Event.STARTED, "Harbour", 5)).isEqualTo(4);
        assertThat(world.happened(Event.STARTED, "Harbour", 6)).isZero();
        assertThat(world.happened(Event.STARTED, "Harbour", 11)).isZero();
        assertThat(world.happened(Event.STARTED, "Harbour", 12)).isEqualTo(4);
    }

    private static List<Double> columns(World world) {
        Columns columns = Columns.of(world.model());
        double[] row = columns.row(world.ledger());
        return java.util.Arrays.stream(row).boxed().toList();
    }

    @Test
    void aTieToNothingIsASlip() {
        Reading<Scenario> read = ScenarioReader.standard()
                .readText(
                        "f",
                        text(
                                ", \"moves\": {\"environment\": {\"hosing\": 1}, \"places\": {\"Habour\": 1},"
                                        + " \"value\": {\"al\": 1}}",
                                "",
                                ""));
        assertThat(read.findings().stream().map(Object::toString))
                .anySatisfy(found -> assertThat(found).contains("environment index \"hosing\""))
                .anySatisfy(found ->
                        assertThat(found).contains("provider \"Habour\"").contains("Harbour"))
                .anySatisfy(
                        found -> assertThat(found).contains("contract \"al\"").contains("all"));
    }
}
