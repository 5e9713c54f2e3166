package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every slip, with its place, its reason and its remedy. */
class RefusalsTest {
    private record Case(String slip, String text, List<String> told) {}

    private static Case slip(String slip, String text, String... told) {
        return new Case(slip, text, Arrays.asList(told));
    }

    /** A file that is right but for the members given. */
    private static String with(String members) {
        return "{\"name\": \"a\", \"deals\": {\"x\": {\"deal\": \"per-visit\", \"price\": 1}},\n" + members + "}";
    }

    /** A file that is right but for the one deal. */
    private static String deal(String deal) {
        return "{\"name\": \"a\", \"deals\": {\"x\":\n" + deal + "}}";
    }

    private static List<Case> notJson() {
        return List.of(
                slip("empty", "", "f: is empty; give a JSON object: { … }"),
                slip("only space", " \n ", "f: is empty; give a JSON object: { … }"),
                slip(
                        "prose",
                        "hello",
                        "f:1:1: is not JSON: found hello without quotes; put names and texts in double quotes"),
                slip(
                        "ends too early",
                        "{\"name\": [1",
                        "f:1:12: is not JSON: the file ends too early; close what is open: quotes, lists ] and objects }"),
                slip(
                        "ends inside a text",
                        "{\"name\": \"a",
                        "f:1:12: is not JSON: the file ends too early; close what is open: quotes, lists ] and objects }"),
                slip(
                        "a comma too many in an object",
                        "{\"name\": 1,\n}",
                        "f:2:1: is not JSON: found a comma with nothing after it; take the comma away"),
                slip(
                        "a comma too many in a list",
                        "{\"near\": [1,]}",
                        "f:1:13: is not JSON: found a comma with nothing after it; take the comma away"),
                slip(
                        "a comma missing",
                        "{\"a\": 1\n\"b\": 2}",
                        "f:2:1: is not JSON: found \"\"\" where a comma or a closing bracket should be; put it right"),
                slip(
                        "a colon missing",
                        "{\"a\" 1}",
                        "f:1:6: is not JSON: found \"1\" where a colon should be; put it right"),
                slip(
                        "a value missing",
                        "{\"a\": }",
                        "f:1:7: is not JSON: found \"}\" where a value should be; put it right"),
                slip(
                        "a name without quotes",
                        "{name: 1}",
                        "f:1:2: is not JSON: found name without quotes; put names and texts in double quotes"),
                slip(
                        "single quotes",
                        "{'name': 1}",
                        "f:1:2: is not JSON: found a single quote; put names and texts in double quotes"),
                slip(
                        "a comment",
                        "{ // months\n}",
                        "f:1:3: is not JSON: found a comment; JSON has none; use a note property"),
                slip(
                        "brackets crossed",
                        "{\"a\": [1}",
                        "f:1:9: is not JSON: found \"}\" where a comma or a closing bracket should be; put it right"),
                slip("not a number", "{\"a\": NaN}", "f:1:10: is not JSON: NaN is not a number; give a finite number"),
                slip(
                        "infinity",
                        "{\"a\": -Infinity}",
                        "f:1:16: is not JSON: Infinity is not a number; give a finite number"),
                slip(
                        "a plus sign",
                        "{\"a\": +1}",
                        "f:1:8: is not JSON: a number is written as JSON does not write it; write it like 12, -0.5 or 1e6"),
                slip(
                        "a leading zero",
                        "{\"a\": 012}",
                        "f:1:8: is not JSON: a number is written as JSON does not write it; write it like 12, -0.5 or 1e6"),
                slip(
                        "a line end in a text",
                        "{\"a\": \"x\ny\"}",
                        "f:1:9: is not JSON: there is a line end inside a text; write \\n for a line end, \\\\ for a backslash"),
                slip(
                        "a backslash in a text",
                        "{\"a\": \"C:\\dir\"}",
                        "f:1:11: is not JSON: there is \"d\" inside a text; write \\n for a line end, \\\\ for a backslash"),
                slip(
                        "two values",
                        with("\"nights\": true") + " {}",
                        "f:2:17: goes on after its end; keep one JSON value in the file"),
                slip(
                        "half a character",
                        with("\"near\": [\"\\ud83d\"]"),
                        "f:2:10 /near/0: has half a character (\\ud800 to \\udfff); write the character itself"));
    }

    private static List<Case> wrongKind() {
        return List.of(
                slip(
                        "a list for the file",
                        "[1]",
                        "f:1:1: is a list, not an object; give { … } with name, months, start, deals, mix, near, order, nights, seed, staff, east, need and 2 more"),
                slip(
                        "a number for a text",
                        with("\"near\": [7]"),
                        "f:2:10 /near/0: is a number, not text; put it in double quotes"),
                slip(
                        "a text for a list",
                        with("\"near\": \"b\""),
                        "f:2:9 /near: is text, not a list; put it in square brackets: [ … ]"),
                slip(
                        "a list for names",
                        with("\"mix\": [1]"),
                        "f:2:8 /mix: is a list, not an object; give it as \"name\": value in { … }"),
                slip(
                        "a text for true",
                        with("\"nights\": \"true\""),
                        "f:2:11 /nights: is text, not true or false; give true or false, no quotes"),
                slip(
                        "a quoted number",
                        with("\"months\": \"12\""),
                        "f:2:11 /months: is text, not a number; remove the quotes around 12"),
                slip(
                        "a word for a number",
                        with("\"need\": \"many\""),
                        "f:2:9 /need: is the text \"many\", not a number; give a number"),
                slip("true for a number", with("\"need\": true"), "f:2:9 /need: is true, not a number; give a number"),
                slip("null", with("\"need\": null"), "f:2:9 /need: is null; leave it out, or give it a value"),
                slip(
                        "a fraction for a whole number",
                        with("\"staff\": 2.5"),
                        "f:2:10 /staff: is 2.5 but must be a whole number; round it as you mean it"),
                slip(
                        "a whole number out of range",
                        with("\"staff\": 3000000000"),
                        "f:2:10 /staff: is 3000000000, which is out of range; give at most 2147483647"),
                slip(
                        "a number too large",
                        with("\"east\": 1e999"),
                        "f:2:9 /east: is 1e999, which is too large to reckon with; give a number a computer can hold"),
                slip(
                        "a number too near zero",
                        with("\"east\": -1e-999"),
                        "f:2:9 /east: is -1e-999, which is too near zero to reckon with; give a number a computer can hold"),
                slip(
                        "too many digits",
                        with("\"east\": 1" + "0".repeat(100)),
                        "f:2:9 /east: has 101 digits; give at most 17 that matter"),
                slip(
                        "a word nobody knows",
                        with("\"order\": \"worst-frist\""),
                        "f:2:10 /order: is \"worst-frist\", which is not known; did you mean \"worst-first\"? Known: first-come, worst-first"),
                slip(
                        "a day the calendar has not",
                        with("\"start\": \"2013-02-29\""),
                        "f:2:10 /start: is \"2013-02-29\", which is no date; give a day of the calendar, such as \"2012-04-01\""),
                slip("an empty name", with("\"mix\": {\"\": 1}"), "f:2:9 /mix/: has an empty name; name it"));
    }

    private static List<Case> wrongInside() {
        return List.of(
                slip(
                        "missing",
                        "{\"name\": \"a\"}",
                        "f:1:1 /deals: is missing; give it: What is agreed with it, by name."),
                slip(
                        "missing within",
                        deal("{\"deal\": \"per-visit\"}"),
                        "f:2:1 /deals/x/price: is missing; give it: Pence a visit."),
                slip(
                        "a null price",
                        deal("{\"deal\": \"per-visit\", \"price\": null}"),
                        "f:2:32 /deals/x/price: is null, not a number; give a number"),
                slip(
                        "a negative price",
                        deal("{\"deal\": \"per-visit\", \"price\": -5}"),
                        "f:2:32 /deals/x/price: is -5 but must be at least 0; what is taken back is another deal"),
                slip(
                        "part of a penny",
                        deal("{\"deal\": \"per-visit\", \"price\": 12.7}"),
                        "f:2:32 /deals/x/price: is 12.7 pence but must be whole pence; give whole pence, or pounds with \"unit\": \"GBP\" to at most two decimals"),
                slip(
                        "a strange unit",
                        deal("{\"deal\": \"per-visit\", \"price\": {\"value\": 3, \"unit\": \"EUR\"}}"),
                        "f:2:53 /deals/x/price/unit: is \"EUR\"; give \"pence\" or \"GBP\""),
                slip(
                        "a rate without a unit",
                        deal("{\"deal\": \"leaving\", \"rate\": 0.2}"),
                        "f:2:29 /deals/x/rate: has no unit; give a rate with \"unit\": \"per month\", \"per year\" or \"probability over 6 months\""),
                slip(
                        "a share above one",
                        with("\"mix\": {\"a\": 1.5}"),
                        "f:2:14 /mix/a: is 1.5 but must be from 0 to 1; give a share from 0 to 1, not a percentage"),
                slip(
                        "shares that do not sum",
                        with("\"mix\": {\"a\": 0.5, \"b\": 0.4}"),
                        "f:2:8 /mix: has shares that sum to 0.9 but must sum to 1; give every group its share"),
                slip(
                        "a misspelt name, told once",
                        deal("{\"deal\": \"per-visit\", \"prise\": 3}"),
                        "f:2:23 /deals/x/prise: is not known here; did you mean \"price\"? Known: price, group, byYear"),
                slip(
                        "a strange name",
                        with("\"colour\": 3"),
                        "f:2:1 /colour: is not known here; known are name, months, start, deals, mix, near, order, nights, seed, staff, east, need and 2 more"),
                slip(
                        "twice",
                        "{\"name\": \"a\",\n \"name\": \"b\", \"deals\": {\"x\": {\"deal\": \"per-visit\", \"price\": 1}}}",
                        "f:2:2 /name: is given twice, first at line 1, column 2; keep one of the two"),
                slip(
                        "no member of the family",
                        deal("{\"price\": 3}"),
                        "f:2:1 /deals/x/deal: is missing; give one of per-visit, leaving"),
                slip(
                        "an unknown member, told once",
                        deal("{\"deal\": \"per-vist\", \"cost\": 3}"),
                        "f:2:10 /deals/x/deal: is \"per-vist\", which is not known; did you mean \"per-visit\"? Known: per-visit, leaving"),
                slip(
                        "a bare number for a member",
                        deal("3"),
                        "f:2:1 /deals/x: is a number, not an object; give { \"deal\": … } with one of per-visit, leaving"),
                slip(
                        "a name with nothing behind it",
                        deal("{\"deal\": \"per-visit\", \"price\": 3, \"group\": \"opiat\"}")
                                .replace("{\"name\"", "{\"mix\": {\"opiate\": 1}, \"name\""),
                        "f:2:44 /deals/x/group: names the group \"opiat\", which is not there; did you mean \"opiate\"? Known: opiate"),
                slip(
                        "a lever that leads nowhere",
                        with("\"levers\": {\"l\": {\"pointer\": \"/deals/x/prize\"}}"),
                        "f:2:29 /levers/l/pointer: leads nowhere: /deals/x has no \"prize\"; did you mean \"price\"? Known: deal, price, group, byYear"));
    }

    @TestFactory
    Stream<DynamicTest> everySlipHasPlaceReasonAndRemedy() {
        return Stream.of(notJson(), wrongKind(), wrongInside())
                .flatMap(List::stream)
                .map(slip -> dynamicTest(
                        slip.slip(), () -> assertThat(told(slip.text())).isEqualTo(slip.told())));
    }

    @Test
    void allSlipsAreToldAtOnceFromTopToBottom() {
        assertThat(told("""
                {
                  "months": -1,
                  "nme": "a",
                  "mix": {"opiate": 1},
                  "deals": {
                    "v": {"deal": "per-visit", "price": "7"},
                    "w": {"deal": "per-visit", "price": 7, "group": "opiat"},
                    "x": {"deal": "leaving", "rate": {"value": -1, "unit": "per year"}},
                    "y": {"deal": "leaving"}
                  }
                }
                """))
                .containsExactly(
                        "f:2:13 /months: is -1 but must be from 0 to 1200; give whole months, up to a hundred years",
                        "f:3:3 /nme: is not known here; did you mean \"name\"? Known: name, months, start, deals, mix, near, order, nights, seed, staff, east, need and 2 more",
                        "f:6:41 /deals/v/price: is text, not a number; remove the quotes around 7",
                        "f:8:38 /deals/x/rate: is -1 but must be at least 0; a rate is never negative",
                        "f:9:10 /deals/y/rate: is missing; give it: How often.");
    }

    @Test
    void anUnknownNameIsToldEvenWhenOtherPartsCouldNotBeRead() {
        assertThat(told("""
                {"name": "a", "mix": {"opiate": 1}, "months": 1.5, "deals": {
                "v": {"deal": "per-visit", "price": "7"},
                "w": {"deal": "per-visit", "price": 7, "group": "opiat"}}}
                """))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("f:3:49 /deals/w/group: names the group \"opiat\"");
    }

    @Test
    void aNameInAPartThatCouldNotBeReadIsNotCalledUnknown() {
        assertThat(told(deal("{\"deal\": \"per-visit\", \"price\": 7, \"group\": \"opiate\"}")
                        .replace("{\"name\"", "{\"mix\": {\"opiate\": \"1\"}, \"name\"")))
                .containsExactly("f:1:20 /mix/opiate: is text, not a number; remove the quotes around 1");
    }

    @Test
    void whatTheFileHoldsCannotBreakTheLineOrSteerATerminal() {
        assertThat(told(with("\"x\\u001b[2J\\ny\": 1")))
                .singleElement()
                .asString()
                .startsWith("f:2:1 /x·[2J·y: is not known here");
        assertThat(told(with("\"need\": \"" + "x".repeat(5000) + "\"")))
                .singleElement()
                .asString()
                .hasSizeLessThan(650);
    }

    private static List<String> told(String text) {
        return Clinic.reader().readText("f", text).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
