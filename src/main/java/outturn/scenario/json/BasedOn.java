package outturn.scenario.json;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import outturn.scenario.Nearest;
import outturn.scenario.Pointer;

/**
 * A file with what it is based on: {@code "basedOn"} names a shipped scenario or a file, and the rest of the file is a
 * merge patch to it (RFC 7396): objects are merged name by name, null takes a name away, all else replaces. Two slips the
 * RFC lets pass are told: null that takes nothing away, and a bare number over one with a unit.
 */
final class BasedOn {
    private static final String NAME = "basedOn";

    private final Shelf shelf;
    private final Findings findings;

    BasedOn(Shelf shelf, Findings findings) {
        this.shelf = shelf;
        this.findings = findings;
    }

    /** The whole tree, or nothing and findings. */
    Optional<Json> resolve(Source source) {
        return resolve(source, List.of());
    }

    private Optional<Json> resolve(Source source, List<Source> way) {
        Optional<Json> tree = source.tree(Limits.SCENARIO, findings);
        if (tree.isEmpty() || !(tree.get() instanceof Json.Members file)) {
            return tree;
        }
        Json.Members change = file.without("$schema").without(NAME);
        List<Source> further = new ArrayList<>(way);
        further.add(source);
        Optional<Json> base = file.get(NAME);
        return base.isEmpty()
                ? Optional.of(change)
                : base(base.get(), source, further)
                        .flatMap(found -> resolve(found, further))
                        .map(under -> merged(under, change, Pointer.WHOLE));
    }

    private Optional<Source> base(Json named, Source from, List<Source> way) {
        if (!(named instanceof Json.Text text)) {
            return refuse(
                    named, "is " + named.kind() + ", not text", "name a shipped scenario, or a file beside this one");
        }
        String name = text.value();
        Optional<Source> found = isPath(name) ? beside(text, from) : onShelf(text);
        return found.flatMap(base -> isOn(base, way) ? refuseCircle(named, base, way) : found);
    }

    private static boolean isPath(String name) {
        return name.contains("/") || name.endsWith(".json");
    }

    private Optional<Source> beside(Json.Text named, Source from) {
        if (from.path().isEmpty()) {
            return refuse(named, "is a file, but " + from.name() + " is none", "name a shipped scenario");
        }
        try {
            Path file = from.path().get().resolveSibling(Path.of(named.value())).normalize();
            return Optional.of(Source.file(file));
        } catch (InvalidPathException e) {
            return refuse(named, "is no file name", "name a shipped scenario, or a file beside this one");
        }
    }

    private Optional<Source> onShelf(Json.Text named) {
        Optional<Source> found = shelf.find(named.value());
        return found.isPresent()
                ? found
                : refuse(
                        named,
                        "names the scenario \"" + named.value() + "\", which is not there",
                        Nearest.remedy(named.value(), shelf.names()) + "; give a file as ./NAME.json");
    }

    private static boolean isOn(Source base, List<Source> way) {
        return way.stream().anyMatch(source -> source.identity().equals(base.identity()));
    }

    private Optional<Source> refuseCircle(Json named, Source base, List<Source> way) {
        String circle = way.stream().map(Source::name).collect(Collectors.joining(" → ")) + " → " + base.name();
        return refuse(named, "goes round in a circle: " + circle, "let one of them stand alone");
    }

    private Optional<Source> refuse(Json named, String problem, String remedy) {
        findings.add(named.place(), Pointer.of(NAME), problem, remedy);
        return Optional.empty();
    }

    private Json merged(Json base, Json change, Pointer at) {
        if (!(change instanceof Json.Members changes)) {
            guardUnit(base, change, at);
            return change;
        }
        Map<String, Json.Member> result = new LinkedHashMap<>();
        if (base instanceof Json.Members members) {
            result.putAll(members.all());
        }
        changes.all().forEach((name, member) -> {
            if (member.value() instanceof Json.Nothing) {
                takeAway(result, name, member, at);
            } else {
                Json before = result.containsKey(name) ? result.get(name).value() : Json.nothing();
                result.put(name, new Json.Member(member.named(), merged(before, member.value(), at.then(name))));
            }
        });
        return new Json.Members(changes.place(), result);
    }

    private void takeAway(Map<String, Json.Member> result, String name, Json.Member member, Pointer at) {
        if (result.remove(name) == null) {
            String remedy = "leave it out; " + Nearest.remedy(name, result.keySet());
            findings.add(member.named(), at.then(name), "is null, but there is nothing to take away", remedy);
        }
    }

    /** £1,200 written with its unit, changed to a bare 1300, would be 1,300 pence. */
    private void guardUnit(Json base, Json change, Pointer at) {
        Optional<Json> unit = base.at(Pointer.of("unit"));
        if (change instanceof Json.Number number && base.at(Pointer.of("value")).isPresent() && unit.isPresent()) {
            String value = Decimals.text(number.value());
            findings.add(
                    change.place(),
                    at,
                    "is " + value + " without a unit, where the base has "
                            + unit.get().canonical(),
                    "give {\"value\": " + value + ", \"unit\": " + unit.get().canonical() + "}");
        }
    }
}
