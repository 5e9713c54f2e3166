package outturn.scenario.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import outturn.scenario.Pointer;
import outturn.scenario.Slip;

/**
 * What came of reading a scenario: the scenario, or everything that is wrong with it.
 *
 * @param <T> the record that was asked for
 */
public final class Reading<T> {
    private final RecordReader<T> reader;
    private final String name;
    private final Optional<Json> tree;
    private final Optional<T> value;
    private final List<Finding> findings;

    Reading(RecordReader<T> reader, String name, Optional<Json> tree, Optional<T> value, Findings findings) {
        this.reader = reader;
        this.name = name;
        this.tree = tree;
        this.value = value;
        this.findings = findings.inOrder();
    }

    /** A name for it: its file's, or for a {@code scenario.json} its folder's. */
    public String name() {
        return name;
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Everything that is wrong, file by file from top to bottom; each prints as the line to show. */
    public List<Finding> findings() {
        return findings;
    }

    /** The same with slips that a room further on sees in the file as far as it could be read, each in its place. */
    public List<Finding> findings(Function<Json, List<Slip>> seen) {
        Findings all = new Findings();
        tree.ifPresent(json -> all.reading(json.place().file()));
        findings.forEach(each -> all.reading(each.place().file()));
        findings.forEach(all::add);
        tree.ifPresent(json -> seen.apply(json).forEach(slip -> all.add(Binding.placed(json, slip))));
        return all.inOrder();
    }

    /** What was read; it is our own mistake to ask for it when something is wrong. */
    public T value() {
        return sound(value);
    }

    /**
     * What stands at a place, of a quantity its number alone; what the file leaves out is as it is taken to be. Nothing where
     * nothing is.
     */
    public Optional<Json> at(String pointer) {
        return reader.at(sound(tree), Pointer.parse(pointer))
                .map(json -> json.at("/value").orElse(json));
    }

    /** All of it in one file, for people: what it was based on and all settings worked in. */
    public String pretty() {
        return sound(tree).pretty();
    }

    /** The same on one line. Names stand in the order of the file, and their order is part of what is said. */
    public String canonical() {
        return sound(tree).canonical();
    }

    /** SHA-256 of {@link #canonical()} in UTF-8, in hexadecimal: what the scenario says, however it is laid out. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same scenario with levers pulled, one after the other. */
    public Reading<T> with(List<Setting> settings) {
        return reader.set(name, sound(tree), settings);
    }

    /** Slips that rooms further on see in it, each with its place in the file. */
    public List<Finding> placed(List<Slip> slips) {
        Json read = sound(tree);
        return slips.stream().map(slip -> Binding.placed(read, slip)).toList();
    }

    private <V> V sound(Optional<V> part) {
        if (!isSound() || part.isEmpty()) {
            String all = findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
            throw new IllegalStateException("asked for a scenario that could not be read:\n" + all);
        }
        return part.get();
    }
}
