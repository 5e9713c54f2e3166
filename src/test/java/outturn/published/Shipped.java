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
import outturn.summary.Appraisal;

/** A scenario from its file, compiled, with what it expects and what that comes to. */
record Shipped(Model model, Expectations expectations, Appraisal appraisal) {
    static Shipped of(Path file, Setting... settings) {
        Reading<Scenario> reading = ScenarioReader.standard().read(file, List.of(settings));
        Model model = Model.of(reading.value());
        Expectations expectations = Cohort.of(model).expect();
        return new Shipped(model, expectations, Appraisal.of(model, expectations));
    }

    static Shipped named(String name, Setting... settings) {
        return of(Path.of("scenarios", name, "scenario.json"), settings);
    }

    int initial() {
        return model.market().initial();
    }

    double in(String state, int cycle) {
        return expectations.clientsIn(model.names().state(state), cycle);
    }

    double entering(String state, int cycle) {
        return expectations.clientsEntering(model.names().state(state), cycle);
    }

    double lifeYearsEach() {
        return appraisal.lifeYears() / initial();
    }

    double qalysEach() {
        return appraisal.qalys() / initial();
    }

    double poundsEach() {
        return appraisal.pence() / 100 / initial();
    }

    double poundsTodayEach() {
        return appraisal.penceToday() / 100 / initial();
    }

    /** Undiscounted, of the costs whose names begin so. */
    double poundsEach(String beginning) {
        double pence = 0;
        for (Appraisal.Cost cost : appraisal.costs()) {
            pence += cost.name().startsWith(beginning) ? cost.pence() : 0;
        }
        return pence / 100 / initial();
    }
}
