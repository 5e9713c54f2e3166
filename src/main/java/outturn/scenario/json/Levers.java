package outturn.scenario.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Check;
import outturn.scenario.Nearest;
import outturn.scenario.Numbers;
import outturn.scenario.Pointer;

/**
 * Puts values into a tree: scenario × levers → scenario. What is put must have a place that exists, in the file or among
 * the properties the file may leave out; whether it makes sense there is found when the tree is read.
 */
final class Levers {
    private static final Pointer DECLARED = Pointer.of("levers");

    /** Where the file holds something its shape does not know. */
    private static final Shape UNKNOWN = new Plain.Words();

    private final Shape shape;

    /** @param shape of the whole file */
    Levers(Shape shape) {
        this.shape = shape;
    }

    /** The tree after a setting; as before, and a finding, when it has no place. */
    Json set(Json tree, Setting setting, Findings findings) {
        try {
            Json changed = tree;
            for (Pointer pointer : pointers(tree, setting)) {
                changed = put(shape, changed, pointer, Pointer.WHOLE, setting.value());
            }
            return changed;
        } catch (Check.Fault fault) {
            findings.add(setting.value().place(), Pointer.WHOLE, fault.problem(), fault.remedy());
            return tree;
        }
    }

    /** What stands at a place, or is taken to stand there where the file leaves it out; nothing when nothing is. */
    Optional<Json> at(Json tree, Pointer pointer) {
        return at(shape, tree, pointer);
    }

    private static Optional<Json> at(Shape here, Json json, Pointer rest) {
        if (rest.isWhole()) {
            return Optional.of(json);
        }
        String step = rest.first();
        return json.at(Pointer.of(step))
                .or(() -> here.absent(json, step))
                .flatMap(next -> at(child(here, json, step), next, rest.rest()));
    }

    /** Notes each declared lever that leads nowhere. */
    void check(Json tree, Findings findings) {
        declared(tree)
                .forEach((name, lever) -> places(lever)
                        .forEach((step, pointer) ->
                                checkOne(tree, DECLARED.then(name).then(step), pointer, findings)));
    }

    private void checkOne(Json tree, Pointer at, Json pointer, Findings findings) {
        try {
            put(shape, tree, Pointer.parse(pointer.text()), Pointer.WHOLE, Json.of(0));
        } catch (Check.Fault fault) {
            findings.add(pointer.place(), at, fault.problem(), fault.remedy());
        }
    }

    private static Map<String, Json> declared(Json tree) {
        return tree.at(DECLARED)
                .filter(Json.Members.class::isInstance)
                .map(Json::members)
                .orElse(Map.of());
    }

    /** The pointers of a lever that are pointers, by where in the lever they stand. */
    private static Map<Pointer, Json> places(Json lever) {
        Map<Pointer, Json> places = new LinkedHashMap<>();
        Pointer first = Pointer.of("pointer");
        lever.at(first).ifPresent(pointer -> places.put(first, pointer));
        List<Json> also = lever.at(Pointer.of("also"))
                .filter(Json.Items.class::isInstance)
                .map(Json::items)
                .orElse(List.of());
        for (int at = 0; at < also.size(); at++) {
            places.put(Pointer.of("also").then(Integer.toString(at)), also.get(at));
        }
        places.values()
                .removeIf(pointer ->
                        !(pointer instanceof Json.Text) || !pointer.text().startsWith("/"));
        return places;
    }

    /** A target that is no pointer names a lever, and must keep to the values its author allows. */
    private List<Pointer> pointers(Json tree, Setting setting) {
        if (setting.target().startsWith("/")) {
            return List.of(Pointer.parse(setting.target()));
        }
        Map<String, Json> levers = declared(tree);
        Json lever = levers.get(setting.target());
        Check.that(
                lever != null,
                "",
                "names the lever \"" + setting.target() + "\", which is not there",
                "give a pointer such as /time/months, or a lever; "
                        + Nearest.remedy(setting.target(), levers.keySet()));
        allow(lever, setting.value());
        return places(lever).values().stream()
                .map(Json::text)
                .map(Pointer::parse)
                .toList();
    }

    private static void allow(Json lever, Json value) {
        quantity(Optional.of(value)).ifPresent(number -> {
            double least = quantity(lever.at(Pointer.of("least"))).orElse(Double.NEGATIVE_INFINITY);
            double most = quantity(lever.at(Pointer.of("most"))).orElse(Double.POSITIVE_INFINITY);
            Check.that(
                    number >= least && number <= most,
                    "",
                    "sets the lever to " + Numbers.text(number),
                    "it goes from " + Numbers.text(least) + " to " + Numbers.text(most));
        });
        List<Json> choices = lever.at(Pointer.of("choices"))
                .filter(Json.Items.class::isInstance)
                .map(Json::items)
                .orElse(List.of());
        Json bare = value.at(Pointer.of("value")).orElse(value);
        if (!choices.isEmpty() && !(bare instanceof Json.Nothing)) {
            Check.that(
                    choices.stream().map(Json::canonical).anyMatch(bare.canonical()::equals),
                    "",
                    "sets the lever to " + bare.canonical(),
                    Nearest.remedy(
                            bareWord(bare),
                            choices.stream().map(Levers::bareWord).toList()));
        }
    }

    private static String bareWord(Json json) {
        return json instanceof Json.Text text ? text.value() : json.canonical();
    }

    /** The number in a bare number or a quantity. */
    private static Optional<Double> quantity(Optional<Json> json) {
        return json.map(value -> value.at(Pointer.of("value")).orElse(value))
                .filter(Json.Number.class::isInstance)
                .map(Json::number);
    }

    private Json put(Shape here, Json json, Pointer rest, Pointer done, Json value) {
        if (rest.isWhole()) {
            Check.that(!done.isWhole(), "", "would replace the whole file", "point to a part of it, like /time/months");
            return replaced(here, json, value);
        }
        String step = rest.first();
        if (json instanceof Json.Members members) {
            return member(here, members, rest, done, value);
        }
        if (json instanceof Json.Items items) {
            int index = Steps.index(step, items.all().size())
                    .orElseThrow(() ->
                            nowhere(done, step, "it is a list of " + items.all().size() + ", counted from 0"));
            List<Json> changed = new ArrayList<>(items.all());
            changed.set(
                    index, put(child(here, json, step), items.all().get(index), rest.rest(), done.then(step), value));
            return new Json.Items(items.place(), changed);
        }
        throw nowhere(done, step, "it is " + json.kind() + "; set " + done + " itself");
    }

    private Json member(Shape here, Json.Members members, Pointer rest, Pointer done, Json value) {
        String step = rest.first();
        boolean last = rest.rest().isWhole();
        Optional<Json> there = members.get(step);
        if (last && value instanceof Json.Nothing && there.isPresent()) {
            return members.without(step);
        }
        Json before = there.or(() -> here.absent(members, step))
                .orElseThrow(() -> nowhere(done, step, Nearest.remedy(step, names(here, members))));
        return members.with(step, put(child(here, members, step), before, rest.rest(), done.then(step), value));
    }

    private static Shape child(Shape here, Json json, String step) {
        return here.child(json, step).orElse(UNKNOWN);
    }

    private static List<String> names(Shape here, Json.Members members) {
        List<String> names = new ArrayList<>(members.all().keySet());
        here.names(members).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    private static Json replaced(Shape here, Json before, Json value) {
        if (here instanceof QuantityShape && before instanceof Json.Members quantity && value instanceof Json.Number) {
            Json.Members bare = new Json.Members(value.place(), Map.of()).with("value", value);
            return quantity.get("unit")
                    .<Json>map(unit -> bare.with("unit", unit))
                    .orElse(value);
        }
        return value;
    }

    private static Check.Fault nowhere(Pointer done, String step, String remedy) {
        String reached = done.isWhole() ? "the file" : done.toString();
        return new Check.Fault("", "leads nowhere: " + reached + " has no \"" + step + "\"", remedy);
    }
}
