package outturn.scenario.json;

import outturn.scenario.Slip;

/** A slip and where it stands; its text is the line shown to whoever wrote the file. */
public record Finding(Place place, Slip slip) {
    @Override
    public String toString() {
        return place + (slip.pointer().isEmpty() ? ": " : " ") + slip;
    }
}
