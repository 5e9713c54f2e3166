package outturn.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/** Small scenarios to report on, with names that try to be markup. */
final class Clinics {
    private Clinics() {}

    /** Outcomes are paid three months after they are claimed. */
    static Reading<Scenario> late() {
        return read("two-clinics", text());
    }

    /** The same, with outcomes paid in the month they are claimed. */
    static Reading<Scenario> atOnce() {
        return read(
                "at-once",
                text().replace("\"lag\": 3", "\"lag\": 0")
                        .replace("\"name\": \"Two clinics\"", "\"name\": \"Paid at once\""));
    }

    /** A closed cohort with no provider, no money and no groups, in cycles of a year. */
    static Reading<Scenario> published() {
        return read("published", """
                {
                  "time": {"months": 240, "cycle": "year"},
                  "population": {"initial": 100},
                  "pathway": {"states": {
                    "well": {"role": "community", "probabilities": [{"to": {"well": 0.8, "dead": 0.2}}]},
                    "dead": {"role": "dead"}}}
                }
                """);
    }

    private static Reading<Scenario> read(String name, String text) {
        Reading<Scenario> reading = ScenarioReader.standard().readText(name, text);
        if (!reading.isSound()) {
            throw new IllegalStateException(reading.findings().toString());
        }
        return reading;
    }

    private static String text() {
        try (InputStream file = Clinics.class.getResourceAsStream("two-clinics.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
