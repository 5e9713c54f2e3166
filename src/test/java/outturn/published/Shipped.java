package outturn.published;

import java.nio.file.Path;
import java.util.List;
import outturn.model.Model;
import outturn.replication.cohort.Cohort;
import outturn.replication.cohort.Expectations;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;

/** A scenario from its file, compiled, with what it expects. */
record Shipped(Model model, Expectations expectations) {
    static Shipped of(Path file, Setting... settings) {
        Reading<Scenario> reading = ScenarioReader.standard().read(file, List.of(settings));
        Model model = Model.of(reading.value());
        return new Shipped(model, Cohort.of(model).expect());
    }

    static Shipped named(String name, Setting... settings) {
        return of(Path.of("scenarios", name, "scenario.json"), settings);
    }

    double in(String state, int cycle) {
        return expectations.clientsIn(model.names().state(state), cycle);
    }

    double entering(String state, int cycle) {
        return expectations.clientsEntering(model.names().state(state), cycle);
    }
}
