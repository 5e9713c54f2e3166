package outturn.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** A tree moved to one place: what was typed on a command line has no lines. */
final class At {
    private At() {}

    static Json everywhere(Json json, Place place) {
        if (json instanceof Json.Members members) {
            Map<String, Json.Member> moved = new LinkedHashMap<>();
            members.all()
                    .forEach((name, member) ->
                            moved.put(name, new Json.Member(place, everywhere(member.value(), place))));
            return new Json.Members(place, moved);
        }
        if (json instanceof Json.Items items) {
            return new Json.Items(
                    place,
                    items.all().stream().map(item -> everywhere(item, place)).toList());
        }
        return leaf(json, place);
    }

    private static Json leaf(Json json, Place place) {
        if (json instanceof Json.Text text) {
            return new Json.Text(place, text.value());
        }
        if (json instanceof Json.Number number) {
            return new Json.Number(place, number.value());
        }
        return json instanceof Json.Truth truth ? new Json.Truth(place, truth.holds()) : new Json.Nothing(place);
    }
}
