package outturn.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to change in one file to come to another, as in a file that is {@code basedOn} the first (RFC 7396). */
public final class MergePatch {
    private MergePatch() {}

    /** The changes; a list that differs anywhere is given whole. */
    public static Json.Members between(Json.Members from, Json.Members to) {
        Map<String, Json.Member> changes = new LinkedHashMap<>();
        from.all().keySet().stream()
                .filter(name -> to.get(name).isEmpty())
                .forEach(name -> put(changes, name, Json.nothing()));
        to.all().forEach((name, member) -> {
            Json before = from.get(name).orElse(Json.nothing());
            if (!before.canonical().equals(member.value().canonical())) {
                put(changes, name, changed(before, member.value()));
            }
        });
        return new Json.Members(Place.NOWHERE, changes);
    }

    private static void put(Map<String, Json.Member> changes, String name, Json value) {
        changes.put(name, new Json.Member(Place.NOWHERE, value));
    }

    private static Json changed(Json from, Json to) {
        return from instanceof Json.Members members && to instanceof Json.Members others
                ? between(members, others)
                : to;
    }
}
