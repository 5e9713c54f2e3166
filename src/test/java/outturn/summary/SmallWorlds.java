package outturn.summary;

import outturn.model.Model;
import outturn.scenario.json.ScenarioReader;

/** Models with next to nothing in them. */
final class SmallWorlds {
    private SmallWorlds() {}

    static Model oneGroup() {
        return Model.of(ScenarioReader.standard().readText("one", """
                        {"population": {"initial": 1}, "pathway": {"states": {"here": {"role": "treatment"}}}}""").value());
    }
}
