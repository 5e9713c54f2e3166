package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.model.Bid;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.summary.Columns;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * Ten people a month are referred for a year. Treatment takes a month and two hours at £20, and ends in completing, for which
 * £100 is paid: each is worth £60, and a month £600. Harbour asks what the contract is worth before it bids.
 */
class B10_NobodyBidsTest {
    private static final double PENNY = 0.01;

    private String provider = "";
    private String decides = "";
    private String terms = "";
    private String others = "";
    private String completes = "1";
    private int price = 100_00;
    private int warmUp = 0;

    private String text() {
        return """
                {"time": {"months": 12, "warmUp": WARM},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": COMPLETES}}]},
                     "completed": {"role": "exit-planned"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 2}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 30, "costPerHour": 2000, PROVIDER
                   "decides": {"rationality": 0, "bids": true DECIDES}} OTHERS},
                 "contracts": {"with Harbour": {"provider": "Harbour", "terms": {TERMS
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": PRICE}}}}}}
                """.replace("WARM", warmUp + "")
                .replace("COMPLETES", completes)
                .replace("PROVIDER", provider)
                .replace("DECIDES", decides)
                .replace("TERMS", terms)
                .replace("PRICE", price + "")
                .replace("OTHERS", others);
    }

    private World play() {
        return World.of(text());
    }

    private static Bid bid(World world) {
        return world.model().plans().bid(0);
    }

    private static double measure(World world, Measure measure) {
        Columns columns = Columns.of(world.model());
        return columns.row(world.ledger())[columns.measures().indexOf(measure)];
    }

    @Test
    void aboveCostItBids() {
        provider = "\"overheadsPerMonth\": 50000,";
        World world = play();
        assertThat(bid(world).clients()).isCloseTo(12 * 600_00, within(PENNY));
        assertThat(bid(world).overheads()).isEqualTo(12 * 500_00);
        assertThat(bid(world).worth()).isCloseTo(1_200_00, within(PENNY)); // 12 · (600 − 500)
        assertThat(world.happened(Event.STARTED, "Harbour", 0)).isEqualTo(10);
        assertThat(measure(world, Measure.of(Meaning.NO_BIDDER))).isZero();
        assertThat(measure(world, Measure.of(Meaning.BIDS).provider("Harbour"))).isEqualTo(1);
    }

    /** £100 a month short. The month runs on all the same: everybody waits, for nobody. */
    @Test
    void belowCostNobodyBidsAndThatIsAResult() {
        provider = "\"overheadsPerMonth\": 70000,";
        World world = play();
        assertThat(bid(world).worth()).isCloseTo(-1_200_00, within(PENNY)); // 12 · (600 − 700)
        for (int month = 0; month < 12; month++) {
            assertThat(world.happened(Event.STARTED, "Harbour", month)).isZero();
            assertThat(world.waiting("Harbour", month)).isEqualTo(10 * (month + 1));
            assertThat(world.cash("Harbour", month)).isZero(); // no overheads either
        }
        assertThat(measure(world, Measure.of(Meaning.NO_BIDDER))).isEqualTo(1);
        assertThat(measure(world, Measure.of(Meaning.BIDS).provider("Harbour"))).isZero();
        assertThat(measure(world, Measure.of(Meaning.BID_WORTH, Measure.ALL).provider("Harbour")))
                .isCloseTo(-1_200_00, within(PENNY));
    }

    @Test
    void unaskedItTakesOnWhatItLosesBy() {
        provider = "\"overheadsPerMonth\": 70000,";
        World world = World.of(text().replace(", \"bids\": true", ""));
        assertThat(world.happened(Event.STARTED, "Harbour", 0)).isEqualTo(10);
        assertThat(bid(world)).isNull();
    }

    /** Below £40 a client costs more than it brings, whatever the overheads. */
    @Test
    void aPriceBelowTheCostOfAClientIsEnough() {
        price = 39_00;
        assertThat(bid(play()).worth()).isCloseTo(-12 * 10 * 1_00, within(PENNY));
        price = 41_00;
        assertThat(bid(play()).worth()).isCloseTo(12 * 10 * 1_00, within(PENNY));
    }

    /** Hours are paid whether used or not: £100 a client, less £600 a month of staff. */
    @Test
    void staffThatCannotBeSavedAreSetAgainstIt() {
        decides = ", \"avoidable\": 0";
        Bid bid = bid(play());
        assertThat(bid.clients()).isCloseTo(12 * 1_000_00, within(PENNY));
        assertThat(bid.staff()).isEqualTo(12 * 600_00);
        assertThat(bid.worth()).isCloseTo(12 * 400_00, within(PENNY));
    }

    @Test
    void aBlockCounts() {
        terms = "\"core\": {\"term\": \"block\", \"perMonth\": 15000},";
        provider = "\"overheadsPerMonth\": 70000,";
        Bid bid = bid(play());
        assertThat(bid.certain()).isEqualTo(12 * 150_00);
        assertThat(bid.isMade()).isTrue(); // 600 + 150 − 700 = 50 a month
    }

    /** Under a prime that keeps all the risk a client brings nothing and costs £40, but £1,000 a month come anyway. */
    @Test
    void whatAPrimePaysForTheRiskItKeepsCounts() {
        terms = "\"slice\": {\"term\": \"top-slice\", \"prime\": \"Northgate\", \"share\": 0, \"risk\": 0,"
                + " \"expectedPerMonth\": 100000},";
        Bid bid = bid(play());
        assertThat(bid.clients()).isCloseTo(-12 * 400_00, within(PENNY));
        assertThat(bid.certain()).isEqualTo(12 * 1_000_00);
        assertThat(bid.isMade()).isTrue();
    }

    /** Four places, each taken for one month: four of the ten begin, and bring £240 a month. */
    @Test
    void onlyAsManyBeginAsThereArePlaces() {
        provider = "\"places\": 4, \"overheadsPerMonth\": 30000,";
        World world = play();
        assertThat(bid(world).clients()).isCloseTo(12 * 240_00, within(PENNY));
        assertThat(bid(world).isMade()).isFalse();
    }

    /** Half complete each month, so a place is taken for two: two begin a month, each worth £100 − 2 · £40. */
    @Test
    void aPlaceIsTakenForAsLongAsTreatmentLasts() {
        completes = "0.5";
        provider = "\"places\": 4,";
        assertThat(bid(play()).clients()).isCloseTo(12 * 2 * 20_00, within(10.0)); // but for what comes after 24 months
    }

    /** An incumbent goes when the warm-up ends, and its clients wait for nobody. */
    @Test
    void afterAWarmUpTheIncumbentLeaves() {
        warmUp = 3;
        provider = "\"overheadsPerMonth\": 70000,";
        World world = play();
        assertThat(world.happened(Event.STARTED, "Harbour", 0)).isZero();
        assertThat(world.waiting("Harbour", 0)).isEqualTo(10); // those of the warm-up completed
    }

    @Test
    void anotherProviderTakesThoseWhoComeInstead() {
        others = ", \"Bridge\": {}";
        provider = "\"overheadsPerMonth\": 70000,";
        World world = play();
        assertThat(world.happened(Event.STARTED, "Bridge", 0)).isEqualTo(10);
        assertThat(measure(world, Measure.of(Meaning.BIDS).provider(Measure.ALL)))
                .isEqualTo(0.5);
    }

    @Test
    void whereNobodyNeedsAPlaceItIsASlip() {
        Reading<Scenario> read = ScenarioReader.standard()
                .readText("f", text().replace("\"admission\": {\"from\": \"list\", \"to\": \"treatment\"},", ""));
        assertThat(read.findings().stream().map(Object::toString))
                .anySatisfy(found -> assertThat(found).contains("nobody needs a place"));
    }

    /** £600 a month, worth a tenth less a year later. */
    @Test
    void laterMonthsAreWorthLess() {
        decides = ", \"discountPerYear\": 0.1";
        double worth = 0;
        for (int month = 0; month < 12; month++) {
            worth += 600_00 * StrictMath.pow(1.1, -month / 12.0);
        }
        assertThat(bid(play()).clients()).isCloseTo(worth, within(10.0));
    }

    /** Five of the ten are referred to Harbour. */
    @Test
    void itReckonsWithItsOwnShareOfThoseWhoCome() {
        others = ", \"Bridge\": {}";
        assertThat(bid(play()).clients()).isCloseTo(12 * 300_00, within(PENNY));
    }

    /** The contract ends with month 5. */
    @Test
    void itReckonsOverTheLifeOfItsContractsAlone() {
        provider = "\"overheadsPerMonth\": 50000,";
        Bid bid = World.of(text().replace("\"provider\": \"Harbour\",", "\"provider\": \"Harbour\", \"until\": 5,"))
                .model()
                .plans()
                .bid(0);
        assertThat(bid.clients()).isCloseTo(6 * 600_00, within(PENNY));
        assertThat(bid.overheads()).isEqualTo(6 * 500_00);
    }

    @Test
    void ofABlockAPrimesSliceIsTakenOff() {
        terms = "\"core\": {\"term\": \"block\", \"perMonth\": 10000}, \"slice\": {\"term\": \"top-slice\", \"prime\":"
                + " \"Northgate\", \"share\": 0.25},";
        assertThat(bid(play()).certain()).isEqualTo(12 * 75_00); // 100 · 3/4
    }

    @Test
    void anInvestorsCapitalCounts() {
        terms = "\"bond\": {\"term\": \"investor\", \"investor\": \"Fund\", \"upFront\": 60000, \"over\": 6,"
                + " \"ceiling\": 90000},";
        assertThat(bid(play()).certain()).isEqualTo(600_00);
    }

    private static Bid bidIn(Town town) {
        return town.decides("\"rationality\": 0, \"bids\": true")
                .play()
                .model()
                .plans()
                .bid(0);
    }

    /** At £400 light needs are worth 240 − 120, medium 160 − 120; heavy ones lose £6.67 at the least, so £5 a refusal is paid. */
    @Test
    void whomItWouldTurnAwayBringNothingAndCostThePenalty() {
        double each = Town.MONTHS * 20 / 3.0;
        assertThat(bidIn(Town.town()).clients()).isCloseTo(each * (120_00 + 40_00), within(20 * each));
        Town penalty = Town.town().contract("\"refusal\": {\"allowed\": true, \"penalty\": 500},");
        assertThat(bidIn(penalty).clients()).isCloseTo(each * (120_00 + 40_00 - 5_00), within(20 * each));
    }

    /** Forty hours a month are those of light needs at standard effort: £120 each for six; the others' are worth less. */
    @Test
    void withFewHoursClientsAreWorthWhatTheBestUseOfThemIs() {
        double each = Town.MONTHS * 20 / 3.0;
        assertThat(bidIn(Town.town().hours(40)).clients()).isCloseTo(each * 120_00, within(10 * each));
    }

    /** £10 for what costs £40. Those it had when the contract began, or while the warm-up lasted, are Bridge's. */
    @Test
    void whoDoesNotBidKeepsNobody() {
        price = 10_00;
        completes = "0";
        others = ", \"Bridge\": {}";
        for (int months : new int[] {0, 3}) {
            warmUp = months;
            World world = World.of(text().replace("\"arrivals\"", "\"initial\": 40, \"arrivals\""));
            assertThat(world.model().plans().takesPart(0)).isFalse();
            assertThat(world.caseload("Harbour", 0) + world.waiting("Harbour", 0))
                    .isZero();
            assertThat(world.caseload("Bridge", 0)).isEqualTo(40 + 10 * months + 10);
        }
    }
}
