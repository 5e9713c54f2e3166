package outturn.scenario.json;

import outturn.scenario.Slip;

/** A slip and where it stands; its text is the one line shown to whoever wrote the file. */
public record Finding(Place place, Slip slip) {
    private static final int LONGEST = 600;

    @Override
    public String toString() {
        String text = place + (slip.pointer().isEmpty() ? ": " : " ") + slip;
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        return shown.replaceAll("\\p{Cc}", "·"); // what a file holds must not steer a terminal
    }
}
