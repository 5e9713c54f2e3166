package outturn.study.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Months;
import outturn.scenario.Path;
import outturn.scenario.Pointer;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Setting;

/** Settings that shocks are made of. A level is changed by one more step of its path, behind those it has. */
public final class Pulling {
    private Pulling() {}

    /** A budget line at a ratio of what it would be, from a month on. */
    static Setting line(Scenario scenario, String name, double factor, int from) {
        Path path = scenario.commissioner().lines().get(name).path();
        return stepped(Pointer.of("commissioner", "lines", name, "path", "steps"), path, factor, from);
    }

    /** An environment index at a ratio of what it would be. */
    public static Setting index(Scenario scenario, String name, double factor, int from) {
        return stepped(
                Pointer.of("environment", name, "steps"), scenario.environment().get(name), factor, from);
    }

    /** Referrals at a ratio of what they would be; the population must have arrivals. */
    static Setting demand(Scenario scenario, double factor, int from) {
        Path path = scenario.population().arrivals().orElseThrow().path();
        return stepped(Pointer.of("population", "arrivals", "path", "steps"), path, factor, from);
    }

    private static Setting stepped(Pointer at, Path path, double factor, int from) {
        List<Json> steps = new ArrayList<>();
        for (Path.Step step : path.steps()) {
            steps.add(step(
                    step.from().value(),
                    step.until().map(Months::value).orElse(-1),
                    step.factor().value()));
        }
        steps.add(step(from, -1, factor));
        return new Setting(at.toString(), Json.list(steps));
    }

    private static Json step(int from, int until, double factor) {
        ObjectText step = Json.object().put("from", from);
        if (until >= 0) {
            step.put("until", until);
        }
        return step.put("factor", Json.of(factor)).json();
    }

    /** A provider closes at the end of a month. */
    static Setting closing(Scenario scenario, String provider, int month) {
        ObjectText all = Json.object();
        Map<String, Months> closing = scenario.commissioner().failure().closing();
        closing.forEach((name, at) -> {
            if (!name.equals(provider)) {
                all.put(name, at.value());
            }
        });
        return new Setting(
                "/commissioner/failure/closing", all.put(provider, month).json());
    }

    /** The budget line with the largest sum a year, the first of equals. */
    static String mainLine(Map<String, BudgetLine> lines) {
        String main = "";
        long most = -1;
        for (Map.Entry<String, BudgetLine> line : lines.entrySet()) {
            if (line.getValue().perYear().pence() > most) {
                most = line.getValue().perYear().pence();
                main = line.getKey();
            }
        }
        return main;
    }
}
