package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.scenario.Check;
import outturn.scenario.Money;

/** Scenario and levers in, scenario out. */
class LeversTest {
    private static final String FILE = """
            {"name": "a",
             "near": ["b", "c"],
             "deals": {"x": {"deal": "per-visit", "byYear": [1, 0.5],
                             "price": {"value": 12, "unit": "GBP", "low": 11, "high": 13, "source": "s"}},
                       "y": {"deal": "per-visit", "price": 7}},
             "levers": {"price": {"pointer": "/deals/x/price", "least": 5, "most": {"value": 20}},
                        "order": {"pointer": "/order", "choices": ["first-come"]}}}
            """;

    @Test
    void aNumberPutWhereAQuantityStandsKeepsItsUnitButNotTheSourceOfTheOldOne() {
        Reading<Clinic> set = set("/deals/x/price=14.5");
        assertThat(set.value().deals().get("x"))
                .extracting("price")
                .extracting("quantity")
                .hasToString(
                        "Quantity[value=14.5, unit=Optional[GBP], low=Optional.empty, high=Optional.empty, distribution=Optional.empty, source=Optional.empty, quality=Optional.empty, note=Optional.empty]");
    }

    @Test
    void whatTheFileLeavesOutCanBeSetAndWhatItSaysTakenAway() {
        Clinic clinic = set(
                        "/months=24",
                        "/mix={\"all\": 1}",
                        "/deals/y=null",
                        "/near/1=d",
                        "/start=2013-04-01",
                        "/sister/name=s",
                        "/sister/deals=" + "{\"q\":{\"deal\":\"per-visit\",\"price\":1}}")
                .value();
        assertThat(clinic.months().value()).isEqualTo(24);
        assertThat(clinic.mix()).containsOnlyKeys("all");
        assertThat(clinic.deals()).containsOnlyKeys("x");
        assertThat(clinic.near()).containsExactly("b", "d");
        assertThat(clinic.start()).hasToString("2013-04-01");
        assertThat(clinic.sister().orElseThrow().name()).isEqualTo("s");
    }

    @Test
    void aLeverIsPulledByNameAndKeepsToItsBounds() {
        assertThat(set("price=20").value().deals().get("x"))
                .extracting("price")
                .extracting(price -> ((Money) price).pence())
                .isEqualTo(20_00L);
        assertThat(told("price=20.01"))
                .containsExactly("set price=20.01: sets the lever to 20.01; it goes from 5 to 20");
        assertThat(told("price={\"value\": 4}"))
                .containsExactly("set price={\"value\": 4}: sets the lever to 4; it goes from 5 to 20");
        assertThat(told("order=worst-first"))
                .containsExactly("set order=worst-first: sets the lever to \"worst-first\"; known are first-come");
        assertThat(set("/order=worst-first").value().order()).isEqualTo(Clinic.Order.WORST_FIRST);
    }

    @Test
    void aLeverWithChoicesIsSetToOneOfThemAndNothingLike() {
        String few = FILE.replace("\"least\": 5, \"most\": {\"value\": 20}", "\"choices\": [7, 7.5]");
        Reading<Clinic> read = Clinic.reader().readText("here", few);
        assertThat(read.findings()).isEmpty();
        for (String sound : List.of("price=7.5", "price={\"value\": 7}", "price=7.50")) {
            assertThat(read.with(List.of(Setting.parse(sound))).findings())
                    .as(sound)
                    .isEmpty();
        }
        for (String astray : List.of("8", "\"7\"", "true")) {
            assertThat(read.with(List.of(Setting.parse("price=" + astray))).findings())
                    .singleElement()
                    .asString()
                    .contains("sets the lever to " + astray)
                    .contains("7, 7.5");
        }
    }

    @Test
    void aLeverMayPullSeveralPlacesAtOnce() {
        String both = FILE.replace("\"least\": 5", "\"also\": [\"/deals/y/price\"], \"least\": 5");
        Clinic clinic = Clinic.reader()
                .readText("here", both)
                .with(List.of(Setting.parse("price=20")))
                .value();
        assertThat(clinic.deals().get("x"))
                .extracting("price")
                .extracting(price -> ((Money) price).pence())
                .isEqualTo(20_00L);
        assertThat(clinic.deals().get("y")) // a bare number, so pence
                .extracting("price")
                .extracting(price -> ((Money) price).pence())
                .isEqualTo(20L);
        Reading<Clinic> astray = Clinic.reader().readText("here", both.replace("/deals/y", "/deals/z"));
        assertThat(astray.findings().stream().map(Finding::toString))
                .singleElement()
                .asString()
                .contains("/levers/price/also/0: leads nowhere: /deals has no \"z\"");
    }

    @Test
    void whatStandsAtAPlaceIsToldWithWhatTheFileLeavesOut() {
        Reading<Clinic> read = Clinic.reader().readText("f", FILE);
        assertThat(read.at("/deals/x/price")).map(Json::number).contains(12.0);
        assertThat(read.at("/deals/y/price")).map(Json::number).contains(7.0);
        assertThat(read.at("/near/1")).map(Json::text).contains("c");
        assertThat(read.at("/order")).map(Json::text).contains("first-come");
        assertThat(read.at("/near/2")).isEmpty();
        assertThat(read.at("/nowhere/at/all")).isEmpty();
    }

    @Test
    void aSettingThatLeadsNowhereSaysHowFarItGot() {
        assertThat(told("/deals/z/price=3"))
                .containsExactly(
                        "set /deals/z/price=3: leads nowhere: /deals has no \"z\"; did you mean \"x\"? Known: x, y");
        assertThat(told("/deals/x/grop=3"))
                .containsExactly(
                        "set /deals/x/grop=3: leads nowhere: /deals/x has no \"grop\"; did you mean \"group\"? Known: deal, byYear, price, group");
        assertThat(told("/near/2=e"))
                .containsExactly("set /near/2=e: leads nowhere: /near has no \"2\"; it is a list of 2, counted from 0");
        assertThat(told("/deals/y/price/value=3"))
                .containsExactly(
                        "set /deals/y/price/value=3: leads nowhere: /deals/y/price has no \"value\"; it is a number; set /deals/y/price itself");
        assertThat(told("prise=3"))
                .containsExactly(
                        "set prise=3: names the lever \"prise\", which is not there; give a pointer such as /time/months, or a lever; did you mean \"price\"? Known: price, order");
    }

    @Test
    void whatIsSetIsReadAsStrictlyAsAFile() {
        assertThat(told("/months=1.5"))
                .containsExactly(
                        "set /months=1.5 /months: is 1.5 months but must be whole months; round it as you mean it");
        assertThat(told("/deals/y/price=\"7\""))
                .containsExactly(
                        "set /deals/y/price=\"7\" /deals/y/price: is text, not a number; remove the quotes around 7");
    }

    @Test
    void settingsAreTakenOneAfterTheOtherAndTheOldScenarioStays() {
        Reading<Clinic> read = Clinic.reader().readText("f", FILE);
        String before = read.hash();
        Reading<Clinic> once = read.with(List.of(Setting.of("/months", 3), Setting.of("/months", 6)));
        assertThat(once.value().months().value()).isEqualTo(6);
        assertThat(once.with(List.of(Setting.of("/name", "b"))).value().months().value())
                .isEqualTo(6);
        assertThat(read.hash()).isEqualTo(before).isNotEqualTo(once.hash());
    }

    @Test
    void whatSetsNothingIsAFault() {
        assertThatThrownBy(() -> Setting.parse("/months"))
                .isInstanceOf(Check.Fault.class)
                .hasMessage("\"/months\" sets nothing; write POINTER=VALUE, like /time/months=24");
        assertThatThrownBy(() -> Setting.parse("/mix={\"a\""))
                .hasMessage("\"/mix={\"a\"\" has a value that is not JSON; write it like 12, true or \"text\"");
    }

    private static Reading<Clinic> set(String... typed) {
        List<Setting> settings = Arrays.stream(typed).map(Setting::parse).toList();
        return Clinic.reader().readText("f", FILE).with(settings);
    }

    private static List<String> told(String... typed) {
        return set(typed).findings().stream().map(Finding::toString).toList();
    }
}
