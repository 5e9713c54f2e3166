package outturn.simulation;

import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;

/**
 * A scenario that was asked for.
 *
 * @param name what it was asked for by, for headings and folders
 * @param text all of it in one file, with what it was based on and all settings worked in
 * @param hash of its canonical text
 */
public record Asked(String name, String text, String hash, Scenario scenario) {
    /** A scenario that was read and is sound. */
    public static Asked of(Reading<Scenario> reading) {
        return new Asked(reading.name(), reading.pretty(), reading.hash(), reading.value());
    }

    /** The same by another name. */
    public Asked called(String other) {
        return new Asked(other, text, hash, scenario);
    }
}
