package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import outturn.scenario.json.Json;

/** Designs and numbers as JSON and back, to the last bit. */
final class Memory {
    private Memory() {}

    static Json numbers(double[] numbers) {
        return Json.list(Arrays.stream(numbers).mapToObj(Json::exactly).toList());
    }

    /** What could not be said, null in the file, is NaN again. */
    static double[] numbers(Json json) {
        return json.items().stream().mapToDouble(Json::number).toArray();
    }

    static Json design(Tried design) {
        return Json.object()
                .put("genes", numbers(design.genes()))
                .put("impossible", design.isImpossible())
                .put("hopeless", design.isHopeless())
                .put(
                        "rows",
                        Json.list(Arrays.stream(design.rows())
                                .map(Memory::numbers)
                                .toList()))
                .json();
    }

    static Tried design(Problem problem, Json json) {
        Tried design = new Tried(problem, numbers(json.at("/genes").orElseThrow()));
        List<double[]> rows = new ArrayList<>();
        json.at("/rows").orElseThrow().items().forEach(row -> rows.add(numbers(row)));
        if (!rows.isEmpty() || holds(json, "/impossible")) {
            design.add(rows.toArray(double[][]::new));
        }
        if (holds(json, "/hopeless")) {
            design.giveUp();
        }
        return design;
    }

    private static boolean holds(Json json, String pointer) {
        return json.at(pointer).orElseThrow() instanceof Json.Truth truth && truth.holds();
    }
}
