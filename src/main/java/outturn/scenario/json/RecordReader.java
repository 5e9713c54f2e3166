package outturn.scenario.json;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import outturn.scenario.Nearest;
import outturn.scenario.Pointer;
import outturn.scenario.Slips;

/**
 * Reads and writes one kind of record as JSON. What may stand in the file is found from the record and its components:
 * their names, their types, {@code Optional}, and the notes {@code @Default}, {@code @Says} and {@code @Told}. So a new
 * component is read, written, checked and described by the schema from the moment it is there.
 *
 * @param <T> the record
 */
public final class RecordReader<T> {
    private final Class<T> type;
    private final RecordShape shape;
    private final Shelf shelf;
    private final BiConsumer<T, Slips> crossCheck;

    /**
     * @param shelf where scenarios are found by name
     * @param crossCheck what is wrong between parts that are each right
     */
    public RecordReader(Class<T> type, Shelf shelf, BiConsumer<T, Slips> crossCheck) {
        this.type = type;
        this.shape = (RecordShape) new Shapes().of(type);
        this.shelf = shelf;
        this.crossCheck = crossCheck;
    }

    /** Where scenarios are found by name. */
    public Shelf shelf() {
        return shelf;
    }

    /** Reads a file, then pulls levers. */
    public Reading<T> read(Path file, List<Setting> settings) {
        return read(Source.file(file), settings);
    }

    /** Reads a file. */
    public Reading<T> read(Path file) {
        return read(file, List.of());
    }

    /** Reads text; it may be based on scenarios by name but not on files. */
    public Reading<T> readText(String name, String text) {
        return read(Source.text(name, text), List.of());
    }

    /** Reads what somebody typed: a file, a folder with a {@code scenario.json}, or a scenario's name. */
    public Reading<T> find(String typed, List<Setting> settings) {
        Optional<Path> path = path(typed);
        if (path.isPresent()
                && Files.isDirectory(path.get())
                && Files.exists(path.get().resolve("scenario.json"))) {
            return read(path.get().resolve("scenario.json"), settings);
        }
        if (path.isPresent() && (Files.exists(path.get()) || typed.contains("/") || typed.endsWith(".json"))) {
            return read(path.get(), settings);
        }
        return shelf.find(typed).map(source -> read(source, settings)).orElseGet(() -> notFound(typed));
    }

    private static Optional<Path> path(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Reading<T> notFound(String typed) {
        Findings findings = new Findings();
        findings.add(
                Place.whole(typed),
                Pointer.WHOLE,
                "is neither a file nor a scenario",
                Nearest.remedy(typed, shelf.names()));
        return new Reading<>(this, typed, Optional.empty(), Optional.empty(), findings);
    }

    private Reading<T> read(Source source, List<Setting> settings) {
        Findings findings = new Findings();
        Optional<Json> tree = new BasedOn(shelf, findings).resolve(source);
        return bound(name(source), tree, settings, findings);
    }

    /** A tree already sound, with levers pulled. */
    Reading<T> set(String name, Json tree, List<Setting> settings) {
        return bound(name, Optional.of(tree), settings, new Findings());
    }

    /** What stands at a place of a tree, or is taken to stand there where the file leaves it out. */
    Optional<Json> at(Json tree, Pointer pointer) {
        return new Levers(shape).at(tree, pointer);
    }

    private Reading<T> bound(String name, Optional<Json> read, List<Setting> settings, Findings findings) {
        Levers levers = new Levers(shape);
        Optional<Json> tree = read;
        for (Setting setting : settings) {
            tree = tree.map(json -> levers.set(json, setting, findings));
        }
        Optional<T> value = tree.flatMap(json -> bind(json, levers, findings));
        return new Reading<>(this, name, tree, value, findings);
    }

    private Optional<T> bind(Json tree, Levers levers, Findings findings) {
        Binding binding = new Binding(findings);
        Bound bound = shape.bind(tree, Pointer.WHOLE, binding);
        Optional<T> value = bound.value().map(type::cast);
        Slips slips = bound.whole() ? new Slips() : Slips.exceptAbout(binding.unread());
        value.ifPresent(read -> crossCheck.accept(read, slips));
        slips.found().forEach(slip -> findings.add(Binding.placed(tree, slip)));
        if (bound.whole()) {
            levers.check(tree, findings);
        }
        return value;
    }

    private static String name(Source source) {
        if (source.path().isEmpty()) {
            return source.name().replace("shipped ", "");
        }
        Path file = source.path().get().toAbsolutePath().normalize();
        String own = String.valueOf(file.getFileName());
        boolean inFolder = own.equals("scenario.json")
                && file.getParent() != null
                && file.getParent().getFileName() != null;
        return inFolder ? file.getParent().getFileName().toString() : own.replaceFirst("[.]json$", "");
    }

    /** Writes a record; reading it back gives an equal one. */
    public Json write(T value) {
        return shape.tell(value);
    }

    /** The JSON Schema (2020-12) of a file, whole or based on another. */
    public Json schema() {
        Definitions defs = new Definitions();
        ObjectText top = Json.object();
        top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        top.put("if", Json.object().put("required", Json.texts(List.of("basedOn"))));
        top.put("then", shape.describe(defs.change(), aside(true), List.of("basedOn")));
        top.put("else", shape.describe(defs, aside(false), List.of()));
        return top.put("$defs", defs.json()).json();
    }

    private static ObjectText aside(boolean basedOn) {
        ObjectText names = Json.object();
        names.put("$schema", Json.object().put("type", "string").put("description", "Where this schema lies."));
        if (basedOn) {
            names.put(
                    "basedOn",
                    Json.object()
                            .put("type", "string")
                            .put(
                                    "description",
                                    "A shipped scenario by name or a file; what follows is changed in it."));
        }
        return names;
    }
}
