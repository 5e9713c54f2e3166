package outturn.study.redteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static outturn.study.redteam.Ward.BY_GROUP;
import static outturn.study.redteam.Ward.away;
import static outturn.study.redteam.Ward.completed;
import static outturn.study.redteam.Ward.ward;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.study.redteam.Loophole.How;

/**
 * Loopholes planted in the contract of a ward, each found as what it is, and contracts without one, in which none is found.
 * Where a ruthless provider does as an honest one does, their worlds are the same to the penny, so that luck can raise no
 * alarm; where it does otherwise for less than the threshold, it is one in some four hundred for each abuse (3.5 standard
 * errors, Student's t with 11 degrees of freedom), and the seed is fixed.
 */
class RedTeamTest {
    private static final String START = "\"start\": {\"term\": \"attachment\", \"price\": {\"all\": 80000}}";
    private static final String MONTHS =
            "\"months\": {\"term\": \"activity\", \"states\": [\"treatment\"], \"price\": {\"all\": 13000}}";
    private static final String BLOCK = "\"block\": {\"term\": \"block\", \"perMonth\": 600000}";
    private static final String HELD_BACK = BLOCK
            + ", \"held-back\": {\"term\": \"withhold\", \"share\": 0.01, \"target\": 0.5,"
            + " \"when\": {\"on\": \"entering\", \"state\": \"completed\"}}";
    private static final String REVIEW = "\"review\": {\"term\": \"outcome\", \"price\": {\"all\": 60000},"
            + " \"when\": {\"on\": \"review\", \"domain\": \"use\", \"level\": \"abstinent\", \"months\": 3}}";
    private static final String KEPT = "\"kept\": {\"term\": \"outcome\", \"price\": {\"all\": 90000},"
            + " \"when\": {\"on\": \"retained\", \"months\": 3}}";

    private static String clawback(int within, String share) {
        return ", \"back\": {\"term\": \"clawback\", \"terms\": [\"completed\"], \"within\": " + within
                + ", \"share\": " + share + "}";
    }

    /** A limit on all that results are paid in a contract year, pence. */
    private static String cap(int pence) {
        return ", \"most\": {\"term\": \"limit\", \"cap\": " + pence + "}";
    }

    /** Completions beyond so many of a contract year are paid three times over. */
    private static String tier(int above) {
        return completed("{\"light\": 30000, \"heavy\": 66700}")
                .replace("\"price\"", "\"tiers\": [{\"above\": " + above + ", \"ratio\": 3}], \"price\"");
    }

    /** Completions of everybody who begins in half a year, each within half a year, held against .4 a client. */
    private static String cohort(int months, String step) {
        return BLOCK + ", \"cohort\": {\"term\": \"cohort-threshold\","
                + " \"when\": {\"on\": \"entering\", \"state\": \"completed\"}, \"cohortMonths\": 6,"
                + " \"followMonths\": " + months + ", \"baseline\": 0.4, \"steps\": [" + step + "]}";
    }

    private static String steppingDown(String byYear) {
        return completed(BY_GROUP).replace("\"price\"", "\"byYear\": " + byYear + ", \"price\"");
    }

    private static Arguments plant(String name, Ward ward, Abuse... kinds) {
        return Arguments.of(name, ward, List.of(kinds));
    }

    /** Whoever breaks a rule here is found out, so these are all there are. */
    static Stream<Arguments> withinTheRules() {
        return Stream.of(
                // heavy: 2/5 · £900 − £500 < 0; at the least effort £900 / 13 − £154 < 0, but by less
                plant("a flat price", ward().choosy().terms(completed("90000")), Abuse.REFUSING, Abuse.LESS_EFFORT),
                // light: 2/3 · £300 < £333
                plant("a poor price", ward().terms(completed("30000")), Abuse.LESS_EFFORT),
                // twelve months after, of eighteen: £100 is far away
                plant("a far outcome", ward().terms(away(12, "10000")), Abuse.LESS_EFFORT),
                plant("a fee for taking on", ward().terms(START), Abuse.LESS_EFFORT),
                plant("a fee for every month", ward().terms(MONTHS), Abuse.LESS_EFFORT),
                plant("the end of the contract", ward().until(17).terms(away(3, BY_GROUP)), Abuse.LESS_EFFORT),
                plant("a block whatever happens", ward().choosy().terms(BLOCK), Abuse.REFUSING, Abuse.LESS_EFFORT),
                plant("a target with too little behind it", ward().terms(HELD_BACK), Abuse.LESS_EFFORT),
                // some 51 completions a year would earn £67,000, and £12,000 come at minimal effort too
                plant("a cap soon reached", ward().terms(completed(BY_GROUP) + cap(1200000)), Abuse.LESS_EFFORT),
                // as it stands a poor price: 2/3 · £300 < £333, for 200 completions never come
                plant("a better price out of reach", ward().terms(tier(200)), Abuse.LESS_EFFORT),
                // 90% in half a year, when .59 of light clients complete and .30 of heavy ones
                plant(
                        "a threshold beyond hope",
                        ward().terms(cohort(6, "{\"reach\": 1.25, \"lump\": 5000000}")),
                        Abuse.LESS_EFFORT),
                // √(48 · .44 · .56) = 3.4: one outcome tips £40,000 by .116, one start takes .44 of that away:
                // heavy .30 · £4,640 < £2,040; and whoever is still there after six months is counted no more
                plant(
                        "a rate to be reached, and free to choose",
                        ward().choosy().terms(cohort(6, "{\"reach\": 0.1, \"lump\": 4000000}")),
                        Abuse.REFUSING,
                        Abuse.LESS_EFFORT),
                // in year 2, light: 2/3 · £270 < £333
                plant(
                        "a price that steps down",
                        ward().choosy().terms(steppingDown("[1, 0.3]")),
                        Abuse.REFUSING,
                        Abuse.LESS_EFFORT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withinTheRules")
    void whatIsPlantedIsFoundAndNothingElse(String name, Ward ward, List<Abuse> kinds) {
        assertThat(ward.tried().loopholes().stream().map(Loophole::abuse)).containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** Nobody looks, or hardly, so that several pay; that which is planted is among them. */
    static Stream<Arguments> againstTheRules() {
        return Stream.of(
                plant("own assessment", ward().unaudited().terms(completed(BY_GROUP)), Abuse.UPCODING),
                plant("a fee without clawback", ward().unaudited().terms(completed("90000")), Abuse.EARLY_DISCHARGE),
                plant(
                        "a clawback too short",
                        ward().unaudited().terms(completed(BY_GROUP) + clawback(1, "0.5")),
                        Abuse.EARLY_DISCHARGE),
                plant("a short look-back", ward().unaudited().back("0.15").terms(away(3, "150000")), Abuse.HOLDING),
                plant(
                        "a clawback to wait out",
                        ward().unaudited().back("0.15").terms(completed(BY_GROUP) + clawback(3, "1")),
                        Abuse.HOLDING),
                plant("a review nobody checks", ward().unaudited().terms(REVIEW), Abuse.MISREPORTING),
                plant("a rare audit at no cost", ward().audited("0.05", 0).terms(KEPT), Abuse.MISREPORTING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("againstTheRules")
    void whatGoesUnseenIsFound(String name, Ward ward, List<Abuse> kinds) {
        RedTeamed tried = ward.tried();
        for (Abuse kind : kinds) {
            Loophole found = tried.find(kind).orElseThrow();
            assertThat(tried.loopholes()).contains(found);
            assertThat(found.harm().get(kind.deeds().get(0)).mean()).isPositive();
            assertThat(found.lets().orElseThrow().how()).isEqualTo(How.ALLOWS);
            assertThat(found.lets().orElseThrow().left().mean()).isZero(); // whoever is found out gains nothing
        }
    }

    static Stream<Arguments> clean() {
        return Stream.of(
                plant("cost-reflective, nobody turned away", ward()),
                plant("cost-reflective, free to choose", ward().choosy()),
                plant("a cap far above what is earned", ward().terms(completed(BY_GROUP) + cap(20000000))),
                // £900 and £2,000 beyond the tenth of a year, which is sure to come
                plant("a better price within reach", ward().terms(tier(10))),
                // 2/5 · £2,500 − £500 against £2,500 / 13 − £154
                plant(
                        "a threshold surely reached, and each paid for",
                        ward().terms(cohort(18, "{\"reach\": 0, \"each\": 250000}"))),
                // early: £900 · 0.4 − £2,000 · 0.6 < 0
                plant("a likely audit with a penalty above the gain", ward().audited("0.6", 200000)),
                plant(
                        "a block for salaried staff with an assessor of its own",
                        ward().unaudited()
                                .choosy()
                                .salaried()
                                .assessedBy("independent")
                                .terms(BLOCK)),
                plant(
                        "nothing is paid and nothing costs",
                        ward().unaudited().choosy().costing(0).terms(completed("0"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clean")
    void whereThereIsNoneNoneIsFound(String name, Ward ward, List<Abuse> none) {
        RedTeamed tried = ward.tried();
        assertThat(tried.loopholes()).isEqualTo(none).isEmpty();
        assertThat(tried.worst()).isEmpty();
        assertThat(tried.tried()).extracting(Loophole::abuse).contains(Abuse.TOGETHER, Abuse.LESS_EFFORT);
    }

    @Test
    void aFlatPriceTurnsAwayHeavyNeedsAloneAndItIsTheFlatPriceThatDoes() {
        Loophole found = ward().choosy()
                .terms(completed("90000"))
                .tried()
                .find(Abuse.REFUSING)
                .orElseThrow();
        List<Gap> groups = found.groups().get(Deed.REFUSED);
        assertThat(groups.get(0).mean()).isZero();
        assertThat(groups.get(1).mean()).isBetween(55.0, 95.0); // half of 144, and few come back
        assertThat(found.completions().mean()).isNegative();
        assertThat(found.paysFor().orElseThrow().how()).isEqualTo(How.PAYS_TOO_LITTLE);
        assertThat(found.paysFor().orElseThrow().sentence()).startsWith("£900 when a client enters “completed”");
        assertThat(found.lets().orElseThrow().sentence())
                .isEqualTo("The provider may turn a client away and pays £0 each time.");
    }

    /** A month of minimal effort brings £130 − £20, a standard one £130 − £100, and stays are half as long again. */
    @Test
    void aFeeForEveryMonthKeepsClientsIn() {
        Loophole found = ward().terms(MONTHS).tried().find(Abuse.LESS_EFFORT).orElseThrow();
        assertThat(found.keepsIn()).isTrue();
        assertThat(found.completions().surelyAbove(0)).isFalse();
        assertThat(found.completions().mean()).isLessThan(-20);
    }

    /** Staying away for three months is no longer paid after month 17, so effort from month 15 on earns nothing. */
    @Test
    void whatIsDoneForTheEndIsToldAsATime() {
        Loophole end = ward().until(17)
                .terms(away(3, BY_GROUP))
                .tried()
                .find(Abuse.LESS_EFFORT)
                .orElseThrow();
        assertThat(end.when().orElseThrow().isLate()).isTrue();
        assertThat(end.when().orElseThrow().first()).isZero();
        Loophole always = ward().terms(START).tried().find(Abuse.LESS_EFFORT).orElseThrow();
        assertThat(always.when().orElseThrow().isLate()).isFalse();
    }

    /** Seven in ten who are booked out are back within six months and cost the fee again, unless they are made to wait. */
    @Test
    void aClawbackAgainstEarlyDischargeIsUndoneByHolding() {
        RedTeamed tried = ward().unaudited()
                .back("0")
                .terms(completed(BY_GROUP) + clawback(6, "1"))
                .tried();
        Gap early = tried.find(Abuse.EARLY_DISCHARGE).orElseThrow().gain();
        Loophole all = tried.find(Abuse.TOGETHER).orElseThrow();
        assertThat(all.harm().get(Deed.HELD).mean()).isPositive();
        assertThat(all.harm().get(Deed.DISCHARGED_EARLY).mean()).isPositive();
        assertThat(all.gain().mean()).isGreaterThan(early.mean());
    }

    /**
     * Turning a heavy client away saves £140 (2/5 · £900 − £500): a penalty of as much closes it and costs nothing, a price
     * of as much more, which would be £1,250, raises the bill. Who may not refuse is as cheap, but moves it all the way.
     */
    @Test
    void theCheapestChangeComesFirst() {
        String levers = """
                {"price": {"pointer": "/contracts/ward/terms/completed/price/all", "least": 0, "most": 400000},
                 "may-refuse": {"pointer": "/contracts/ward/refusal/allowed"},
                 "penalty": {"pointer": "/contracts/ward/refusal/penalty", "least": 0, "most": 100000},
                 "referrals": {"pointer": "/population/arrivals/perMonth", "least": 0, "most": 8}}""";
        RedTeamed tried =
                ward().choosy().terms(completed("90000")).levers(levers).tried();
        List<Loophole.Change> changes = tried.find(Abuse.REFUSING).orElseThrow().changes();
        assertThat(tried.levers()).containsExactly("price", "may-refuse", "penalty");
        assertThat(changes).extracting(Loophole.Change::lever).containsExactly("penalty", "may-refuse", "price");
        assertThat(Double.parseDouble(changes.get(0).to())).isBetween(100_00.0, 190_00.0);
        assertThat(changes.get(0).bill().mean()).isZero();
        assertThat(Double.parseDouble(changes.get(2).to())).isBetween(1150_00.0, 1450_00.0);
        assertThat(changes.get(2).bill().surelyAbove(0)).isTrue();
        assertThat(changes).allMatch(change -> change.left().mean() <= tried.threshold());
    }

    @Test
    void aLeverThatClosesNothingIsNotAChange() {
        String levers = "{\"lag\": {\"pointer\": \"/contracts/ward/lag\", \"least\": 0, \"most\": 6}}";
        RedTeamed tried =
                ward().choosy().terms(completed("90000")).levers(levers).tried();
        assertThat(tried.levers()).containsExactly("lag");
        assertThat(tried.find(Abuse.REFUSING).orElseThrow().changes()).isEmpty();
    }

    @Test
    void whatTheScenarioCannotTellIsUntriedAndNotAbsent() {
        RedTeamed tried = ward().assessedBy("independent").tried();
        assertThat(tried.untried())
                .extracting(RedTeamed.Untried::abuse)
                .containsExactly(Abuse.REFUSING, Abuse.UPCODING);
        assertThat(tried.find(Abuse.REFUSING)).isEmpty();
    }

    @Test
    void threadsChangeNothing() {
        Ward ward = ward().choosy().terms(completed("90000"));
        RedTeamed one = ward.tried(1, 6);
        RedTeamed two = ward.tried(2, 6);
        assertAll(
                () -> assertThat(two.tried()).isEqualTo(one.tried()),
                () -> assertThat(two.pay()).isEqualTo(one.pay()));
    }

    @Test
    void everyAbuseOfAThoughtHasItsDeed() {
        assertThat(Arrays.stream(Abuse.values()).flatMap(each -> each.thoughts().stream()))
                .contains(outturn.scenario.Decides.Thought.values());
        assertThat(Abuse.TOGETHER.deeds())
                .containsAll(Arrays.stream(Abuse.values())
                        .flatMap(each -> each.deeds().stream())
                        .toList());
    }
}
