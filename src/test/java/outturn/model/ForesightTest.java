package outturn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/**
 * What a provider foresees, held against every life a client may lead, each followed to its end by {@link Foreseen}. One
 * kind of client, two efforts, two states of treatment, a domain that effort moves. The plan is read in month 9, the last
 * time in the year it is looked at: with a horizon of one month beyond the year it sees months 9 to 12.
 *
 * <p>Plans are kept as floats: held to one part in ten thousand of what is at stake, £1 in £10,000.
 */
class ForesightTest {
    private static final int CYCLE = 9;
    private static final double PRICE = 10_000_00;

    private static final String HALF_A_YEAR = ", \"discountPerYear\": 0.5";
    private static final double MONTH = StrictMath.pow(1.5, -1.0 / 12);

    private static final String WORLD = """
            {"time": {"months": 24},
             "population": {"initial": 1},
             "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}},
               "reportedBetter": 0.1, "reportedWorse": 0.2,
               "moves": {
                 "using": {"abstinent": {"rate": {"value": 0.1, "unit": "per month"},
                   "ratios": {"effort": {"standard": 3}, "state": {OUT}}}},
                 "abstinent": {"using": {"rate": {"value": FALLING, "unit": "per month"},
                   "ratios": {"state": {OUT}}}}}}},
             "pathway": {
               "entry": "referred",
               "states": {
                 "referred": {"role": "waiting"},
                 "list": {"role": "waiting"},
                 "treatment": {"role": "treatment", "probabilities": [
                   {"when": {"effort": "minimal"},
                    "to": {"maintained": 0.05, "completed": 0.05, "left": 0.10, "dead": 0.02}},
                   {"to": {"maintained": 0.10, "completed": 0.25, "left": 0.05, "dead": 0.01}}]},
                 "maintained": {"role": "treatment", "probabilities": [
                   {"when": {"effort": "minimal"}, "to": {"completed": 0.02, "left": 0.05, "list": 0.04, "dead": 0.02}},
                   {"to": {"completed": 0.10, "left": 0.04, "list": 0.03, "dead": 0.01}}]},
                 "completed": {"role": "exit-planned", "probabilities": [
                   {"to": {"list": 0.10, "settled": 0.20, "dead": 0.01}}]},
                 "settled": {"role": "community", "probabilities": [{"to": {"list": 0.05}}]},
                 "left": {"role": "exit-unplanned", "probabilities": [{"to": {"list": 0.15, "dead": 0.02}}]},
                 "away": {"role": "exit-unplanned"},
                 "dead": {"role": "dead"}},
               "assessment": {"at": "referred", "accepted": "list", "declined": "away"},
               "admission": {"from": "list", "to": "treatment"},
               "efforts": {"minimal": {"hoursPerMonth": 1}, "standard": {"hoursPerMonth": 4}}},
             "economics": {"worthOfQaly": [2000000], "utilities": {"referred": 0, "list": 0, "treatment": 0.6,
               "maintained": 0.5, "completed": 0.9, "settled": 1, "left": 0.4, "away": 0.3, "dead": 0}},
             "providers": {"Harbour": {"staffHoursPerMonth": 10, "costPerHour": 2000, PROVIDER
               "decides": {"horizon": HORIZON, "rationality": TAU DECIDES}}},
             "contracts": {"pbr": {"provider": "Harbour" CONTRACT, "terms": {TERMS}}}}
            """.replace(
                    "OUT", "\"referred\": 0, \"list\": 0, \"completed\": 0, \"settled\": 0, \"left\": 0, \"away\": 0");

    private static final String COMPLETED = outcome("""
            {"on": "entering", "state": "completed"}""");

    private int horizon = 1;
    private int rationality;
    private String decides = "";
    private String provider = "";
    private String contract = "";
    private String falling = "0";

    private static String outcome(String when) {
        return "\"outcome\": {\"term\": \"outcome\", \"when\": %s, \"price\": {\"all\": 1000000}}".formatted(when);
    }

    private Plan plan(String terms) {
        String json = WORLD.replace("TERMS", terms)
                .replace("HORIZON", horizon + "")
                .replace("TAU", rationality + "")
                .replace("DECIDES", decides)
                .replace("PROVIDER", provider)
                .replace("CONTRACT", contract)
                .replace("FALLING", falling);
        Reading<Scenario> reading = ScenarioReader.standard().readText("foresight", json);
        assertThat(reading.isSound()).as(reading.findings().toString()).isTrue();
        return Model.of(reading.value()).plans().of(0);
    }

    /** At three prices of an hour and from both levels: what a client is worth, and what each effort is. */
    private void compare(String terms, Consumer<Foreseen> change) {
        Plan plan = plan(terms);
        for (int price = 0; price < plan.prices(); price += 4) {
            Foreseen expected = new Foreseen();
            change.accept(expected);
            expected.shadowPrice = plan.shadowPrice(price);
            for (byte level = 0; level < 2; level++) {
                byte[] levels = {level};
                String what = "price %d, level %d".formatted(price, level);
                assertThat(plan.worthAtStart(CYCLE, 0, levels, 0, price))
                        .as(what)
                        .isCloseTo(expected.atStart(level), within(1e-4 * PRICE));
                int row = plan.row(0, 2, 0, 0, levels, 0); // state 2 of the file is treatment
                for (int effort = 0; effort < 2; effort++) {
                    assertThat(plan.worth(CYCLE, row, effort, price))
                            .as(what + ", effort " + effort)
                            .isCloseTo(expected.ofEffort(effort, level), within(1e-4 * PRICE));
                }
            }
        }
    }

    private static Foreseen.Paid entering(String state, double pence) {
        return step -> step.enters(state) ? pence : 0;
    }

    @Test
    void enteringAState() {
        compare(COMPLETED, of -> of.paid = entering("completed", PRICE));
    }

    /** One sum by hand: the month before the end of all it looks at, standard effort is 4 hours and .25 of a price. */
    @Test
    void theLastMonthByHand() {
        Foreseen last = new Foreseen();
        last.cycles = 1;
        last.paid = entering("completed", PRICE);
        assertThat(last.ofEffort(Foreseen.STANDARD, 0)).isCloseTo(2_420_00, within(1e-6)); // 2,500 − 4 · 20
        assertThat(last.ofEffort(Foreseen.MINIMAL, 0)).isCloseTo(480_00, within(1e-6)); // 500 − 20
        assertThat(last.atStart(0)).isCloseTo(2_420_00, within(1e-6));
        last.cycles = 2;
        // .25 paid, or with .59 another such month, or with .10 one maintained: 1,000 − 80
        assertThat(last.atStart(0)).isCloseTo(2_420_00 + .59 * 2_420_00 + .10 * 920_00, within(1e-6));
    }

    @Test
    void beingRetained() {
        compare(outcome("""
                {"on": "retained", "months": 2}"""), of -> of.paid = step -> step.stillTreated() && step.since() == 2 ? PRICE : 0);
    }

    @Test
    void notComingBack() {
        compare(
                outcome("""
                {"on": "no-return", "after": "completed", "months": 2}"""),
                of -> of.paid = step -> step.away() == 2
                                && !step.to().equals("list")
                                && !step.to().equals("dead")
                        ? PRICE
                        : 0);
    }

    /** Reported with the errors of the file; of somebody who has left, at the level it was left at. */
    @Test
    void aReview() {
        falling = "0.2";
        decides = HALF_A_YEAR;
        compare(outcome("""
                {"on": "review", "domain": "use", "level": "abstinent", "months": 3}"""), of -> {
            of.falling = .2;
            of.discount = MONTH;
            of.paid = step -> {
                boolean leaves = step.moved() && !step.stillTreated() && Foreseen.TREATED.containsKey(step.from());
                boolean found = step.stillTreated() ? step.since() == 3 : leaves && step.since() <= 3;
                double reported = step.levelTo() == 1 ? .8 : .1;
                double worthNow = StrictMath.pow(MONTH, 3 - step.since());
                return found && !step.to().equals("dead") ? worthNow * reported * PRICE : 0;
            };
        });
    }

    @Test
    void aChangeForTheBetter() {
        compare(outcome("""
                {"on": "change", "domain": "use", "level": "abstinent", "months": 1}"""), of -> of.paid = step -> step.levelFrom() == 0 && step.levelTo() == 1 ? PRICE : 0);
    }

    /** Held two months: the second is foreseen by the chance of keeping it, 1 − (1 − e^−.2), when it is first reached. */
    @Test
    void aChangeThatMustLast() {
        falling = "0.2";
        decides = HALF_A_YEAR;
        compare(outcome("""
                {"on": "change", "domain": "use", "level": "abstinent", "months": 2}"""), of -> {
            of.falling = .2;
            of.discount = MONTH;
            of.paid = step -> step.levelFrom() == 0 && step.levelTo() == 1 ? MONTH * StrictMath.exp(-.2) * PRICE : 0;
        });
    }

    private static final String HELD = """
            "held": {"term": "sustainment", %s, "every": %d, "times": %d, "price": {"all": 1000000}}""";

    @Test
    void aStateOfTreatmentHeld() {
        compare(
                HELD.formatted("\"state\": \"treatment\"", 1, 2),
                of -> of.paid =
                        step -> step.to().equals("treatment") && step.stay() >= 1 && step.stay() <= 2 ? PRICE : 0);
    }

    @Test
    void aStateHeldAfterTreatment() {
        compare(
                HELD.formatted("\"state\": \"completed\"", 2, 5),
                of -> of.paid = step -> step.to().equals("completed") && step.stay() == 2 ? PRICE : 0);
    }

    /** As long as the client is treated, and in the month it leaves. */
    @Test
    void aLevelHeld() {
        falling = "0.2";
        compare(HELD.formatted("\"domain\": \"use\", \"level\": \"abstinent\"", 1, 99), of -> {
            of.falling = .2;
            of.paid = step -> step.levelTo() == 1
                            && Foreseen.TREATED.containsKey(step.from())
                            && !step.to().equals("dead")
                    ? PRICE
                    : 0;
        });
    }

    @Test
    void feesForBeginningAndForEveryMonth() {
        compare("""
                "fee": {"term": "attachment", "price": {"all": 50000}},
                "months": {"term": "activity", "states": ["maintained"], "price": {"all": 300000}}""", of -> {
            of.attachment = 500_00;
            of.monthly = Map.of("maintained", 3000_00.0);
        });
    }

    @Test
    void whatClientsCostBeyondStaff() {
        provider = "\"clientCosts\": {\"treatment\": 90000, \"maintained\": 20000},";
        compare(COMPLETED, of -> {
            of.paid = entering("completed", PRICE);
            of.monthly = Map.of("treatment", -900_00.0, "maintained", -200_00.0);
        });
    }

    /** Three quarters are taken back of whoever returns within two months of completing; three months away are paid too. */
    @Test
    void aClawback() {
        String away = outcome("""
                {"on": "no-return", "after": "completed", "months": 3}""").replace("\"outcome\": {", "\"away\": {");
        compare(
                COMPLETED + ", " + away + """
                , "back": {"term": "clawback", "terms": ["outcome"], "within": 2, "share": 0.75}""",
                of -> of.paid = step -> {
                    boolean returns = step.enters("list") && step.away() >= 0;
                    boolean stays = step.away() == 3
                            && !step.to().equals("list")
                            && !step.to().equals("dead");
                    double back = returns && step.away() <= 2 ? -.75 * PRICE : 0;
                    return back + (step.enters("completed") || stays ? PRICE : 0);
                });
    }

    /** At 50% a year a month is worth 1.5^(−1/12) of the month before; money comes three months late. */
    @Test
    void moneyThatComesLateIsWorthLess() {
        contract = ", \"lag\": 3";
        decides = HALF_A_YEAR;
        compare(COMPLETED, of -> {
            of.discount = MONTH;
            of.paid = entering("completed", PRICE * MONTH * MONTH * MONTH);
        });
    }

    /** Of an outcome .8 is claimed, .9 of that verified, and the prime keeps a quarter; of a fee nothing goes unclaimed. */
    @Test
    void whatIsNotClaimedIsRejectedOrIsKeptByThePrime() {
        contract = ", \"unclaimed\": 0.2, \"rejected\": 0.1";
        compare(COMPLETED + """
                , "fee": {"term": "attachment", "price": {"all": 100000}},
                "slice": {"term": "top-slice", "prime": "Prime", "share": 0.25}""", of -> {
            of.attachment = 1000_00 * .9 * .75;
            of.paid = entering("completed", PRICE * .8 * .9 * .75);
        });
    }

    @Test
    void whatPaysAnInvestorMovesNobody() {
        compare(COMPLETED + """
                , "bond": {"term": "investor", "investor": "Fund", "upFront": 100, "ceiling": 100000000}""", of -> {});
    }

    /** Month 10 is the contract's last: hours of months 11 and 12 are spent for nothing. */
    @Test
    void theContractEnds() {
        contract = ", \"until\": 10";
        compare(COMPLETED, of -> of.paid = step -> step.enters("completed") && CYCLE + step.month() <= 10 ? PRICE : 0);
    }

    @Test
    void theSecondYearPaysHalf() {
        String terms = COMPLETED.replace("\"price\"", "\"byYear\": [1, 0.5], \"price\"");
        compare(
                terms,
                of -> of.paid = step -> step.enters("completed") ? CYCLE + step.month() < 12 ? PRICE : PRICE / 2 : 0);
    }

    /** What a change is worth is looked up by cell, and another in the year that follows. */
    @Test
    void theSecondYearPaysHalfForAChange() {
        String change = outcome("""
                {"on": "change", "domain": "use", "level": "abstinent", "months": 1}""");
        compare(
                change.replace("\"price\"", "\"byYear\": [1, 0.5], \"price\""),
                of -> of.paid = step -> {
                    double price = CYCLE + step.month() < 12 ? PRICE : PRICE / 2;
                    return step.levelFrom() == 0 && step.levelTo() == 1 ? price : 0;
                });
    }

    @Test
    void aLongerLook() {
        horizon = 2;
        compare(COMPLETED, of -> {
            of.cycles = 5;
            of.paid = entering("completed", PRICE);
        });
    }

    /** Social value at £20,000 a QALY: a penny of it is worth half a penny of profit. */
    @Test
    void mission() {
        decides = ", \"mission\": 0.5";
        compare(COMPLETED, of -> {
            of.paid = entering("completed", PRICE);
            of.mission = .5;
            of.goodOfAYear = 20_000_00;
            of.quality =
                    Map.of("treatment", .6, "maintained", .5, "completed", .9, "settled", 1.0, "left", .4, "away", .3);
        });
    }

    /** r = 0.0001 a pound is 0.000001 a penny: half of that times the variance, month by month. */
    @Test
    void riskAversion() {
        decides = ", \"riskAversion\": 0.0001";
        compare(COMPLETED, of -> {
            of.paid = entering("completed", PRICE);
            of.riskAversion = 1e-6;
        });
    }

    @Test
    void aChangeOfWays() {
        provider = "\"effort\": [\"standard\"],";
        decides = ", \"changeCost\": 7000";
        compare(COMPLETED, of -> {
            of.paid = entering("completed", PRICE);
            of.changeCost = 70_00;
        });
    }

    /** A fifth of an hour's £20 is saved by not giving it. */
    @Test
    void hoursThatArePaidAnyway() {
        decides = ", \"avoidable\": 0.2";
        compare(COMPLETED, of -> {
            of.paid = entering("completed", PRICE);
            of.wage = 400;
        });
    }

    @Test
    void choicesThatAreNotSure() {
        rationality = 500_00;
        Consumer<Foreseen> unsure = of -> {
            of.scale = 500_00;
            of.paid = entering("completed", PRICE);
        };
        compare(COMPLETED, unsure);
        Foreseen expected = new Foreseen();
        unsure.accept(expected);
        double gain = expected.ofEffort(Foreseen.STANDARD, 0) - expected.ofEffort(Foreseen.MINIMAL, 0);
        Plan plan = plan(COMPLETED);
        int row = plan.row(0, 2, 0, 0, new byte[] {0}, 0);
        double minimal = plan.chance(CYCLE, row, Foreseen.MINIMAL, 0);
        assertThat(minimal).isCloseTo(1 / (1 + StrictMath.exp(gain / 500_00)), within(1e-5));
        assertThat(plan.chance(CYCLE, row, Foreseen.STANDARD, 0)).isCloseTo(1 - minimal, within(1e-6));
    }

    /**
     * r = 1 a pound is 0.01 a penny. A chance p of £10,000 costs ½ · 0.01 · p(1 − p) · 10¹² pence of variance, 10⁹ for p = ¼,
     * a chance of that the month before about its square, and so on until no number holds it. Nobody is worth less than
     * minus £10 trillion.
     */
    @Test
    void riskThatRunsAwayIsAsBadAsCanBeAndNoWorse() {
        horizon = 24;
        decides = ", \"riskAversion\": 1";
        Plan plan = plan(COMPLETED);
        for (int price = 0; price < plan.prices(); price++) {
            for (byte level = 0; level < 2; level++) {
                assertThat(plan.worthAtStart(0, 0, new byte[] {level}, 0, price))
                        .as("price %d, level %d".formatted(price, level))
                        .isBetween(-1.01e15, -1e9);
            }
        }
        assertThat(plan.shadowPrice(plan.prices() - 1)).isFinite();
    }
}
