package outturn.scenario.json;

import java.util.Optional;
import outturn.scenario.Alternative;
import outturn.scenario.Check;

/**
 * A lever pulled: a place in a scenario and what to put there.
 *
 * @param target a JSON Pointer such as {@code /contracts/recovery/lag}, or the name of a lever the scenario declares
 * @param value what to put there; null takes a named part away. A number put where a quantity stands keeps its unit and
 *     nothing else: range, source and quality were those of the old number
 */
public record Setting(String target, Json value) {
    /** As typed: {@code POINTER=VALUE}, the value in JSON or a bare word taken as text; a fault if it is neither. */
    public static Setting parse(String typed) {
        int sign = typed.indexOf('=');
        Check.that(sign > 0, "", "\"" + typed + "\" sets nothing", "write POINTER=VALUE, like /time/months=24");
        return new Setting(typed.substring(0, sign), value(typed, typed.substring(sign + 1)));
    }

    /** A number. */
    public static Setting of(String target, double value) {
        return new Setting(target, Json.exactly(value)).told();
    }

    /** A text. */
    public static Setting of(String target, String value) {
        return new Setting(target, Json.of(value)).told();
    }

    /** One of the values a place may be set to. */
    public static Setting of(String target, Alternative value) {
        return new Setting(target, new Plain.Any().tell(value)).told();
    }

    private Setting told() {
        return new Setting(target, value(target + "=" + value.canonical(), value.canonical()));
    }

    private static Json value(String typed, String text) {
        Findings findings = new Findings();
        Optional<Json> json = new TreeReader("set " + typed, text, Limits.SCENARIO, findings).read();
        if (json.isPresent() && findings.none()) {
            return At.everywhere(json.get(), Place.whole("set " + typed));
        }
        boolean meantAsJson = text.isBlank() || "{[\"".indexOf(text.charAt(0)) >= 0 || json.isPresent();
        Check.that(
                !meantAsJson,
                "",
                "\"" + typed + "\" has a value that is not JSON",
                "write it like 12, true or \"text\"");
        return new Json.Text(Place.whole("set " + typed), text);
    }
}
