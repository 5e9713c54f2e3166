package outturn.scenario.json;

import java.util.LinkedHashSet;
import java.util.Set;
import outturn.scenario.Check;
import outturn.scenario.Pointer;
import outturn.scenario.Slip;

/** One reading of one tree: collects what is wrong, and every name that stands in a part that could not be read. */
final class Binding {
    private final Findings findings;
    private final Set<String> unread = new LinkedHashSet<>();

    Binding(Findings findings) {
        this.findings = findings;
    }

    /** Notes that this part cannot be read, and why. */
    Bound refuse(Json json, Pointer at, String problem, String remedy) {
        note(json.place(), at, problem, remedy);
        return lose(json);
    }

    /** Leaves this part out; the reason has been noted. */
    Bound lose(Json json) {
        collect(json);
        return Bound.NOTHING;
    }

    /** Leaves a named part out; the reason has been noted. */
    void lose(String name, Json json) {
        unread.add(name);
        collect(json);
    }

    void note(Place place, Pointer at, String problem, String remedy) {
        findings.add(place, at, problem, remedy);
    }

    /** Notes what a record says is wrong with its own values. */
    void note(Json json, Pointer at, Check.Fault fault) {
        Pointer inside = fault.property().isEmpty() ? Pointer.WHOLE : Pointer.parse("/" + fault.property());
        findings.add(nearest(json, inside).place(), at.then(inside), fault.problem(), fault.remedy());
    }

    /** Names that stand in parts left out. */
    Set<String> unread() {
        return unread;
    }

    /** What a pointer leads to, or as far as the file goes. */
    static Json nearest(Json json, Pointer pointer) {
        Json reached = json;
        for (Pointer rest = pointer; !rest.isWhole(); rest = rest.rest()) {
            Json from = reached;
            reached = from.at(Pointer.of(rest.first())).orElse(from);
            if (reached == from) {
                break;
            }
        }
        return reached;
    }

    /** A slip where its pointer leads to, or as far as the file goes. */
    static Finding placed(Json json, Slip slip) {
        return new Finding(nearest(json, Pointer.parse(slip.pointer())).place(), slip);
    }

    private void collect(Json json) {
        if (json instanceof Json.Text text) {
            unread.add(text.value());
        } else if (json instanceof Json.Items items) {
            items.all().forEach(this::collect);
        } else if (json instanceof Json.Members members) {
            members.all().forEach((name, member) -> lose(name, member.value()));
        }
    }
}
