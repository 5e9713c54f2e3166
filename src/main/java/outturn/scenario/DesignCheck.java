package outturn.scenario;

import java.util.List;
import java.util.Optional;

/** What can be wrong between the design section and the rest of a scenario. */
final class DesignCheck {
    private static final Pointer DESIGN = Pointer.of("design");

    private final Scenario scenario;
    private final Known known;
    private final Slips slips;

    DesignCheck(Scenario scenario, Known known) {
        this.scenario = scenario;
        this.known = known;
        slips = known.slips;
    }

    void check() {
        scenario.design().ifPresent(design -> {
            design.variables()
                    .forEach((name, variable) ->
                            variable(DESIGN.then("variables").then(name), variable));
            design.objectives()
                    .forEach((name, objective) ->
                            known.gauge(DESIGN.then("objectives").then(name), objective));
            design.constraints()
                    .forEach((name, promise) ->
                            known.gauge(DESIGN.then("constraints").then(name), promise));
            if (design.overParameters() && Assumption.log(scenario).stream().noneMatch(Assumption::isUncertain)) {
                slips.add(
                        DESIGN.then("over").toString(),
                        "asks for parameters, but no number outside contracts has a low below its high",
                        "give uncertain numbers a \"low\" and a \"high\", or take \"parameters\" out");
            }
        });
    }

    private void variable(Pointer at, Design.Variable variable) {
        Optional<Lever> lever = Optional.ofNullable(scenario.levers().get(variable.of()));
        if (!variable.isPointer() && lever.isEmpty()) {
            slips.unknown(
                    at.then("of").toString(),
                    "lever",
                    variable.of(),
                    scenario.levers().keySet());
            return;
        }
        List<Alternative> choices = variable.choices(lever);
        if (choices.isEmpty()) {
            range(at, variable, lever);
        } else {
            lever.filter(own -> !own.choices().isEmpty())
                    .ifPresent(own -> choices.forEach(choice ->
                            slips.known(at.then("choices").toString(), "choice", choice.text(), texts(own.choices()))));
        }
    }

    private static List<String> texts(List<Alternative> choices) {
        return choices.stream().map(Alternative::text).toList();
    }

    private void range(Pointer at, Design.Variable variable, Optional<Lever> lever) {
        Optional<Double> least = variable.least(lever);
        Optional<Double> most = variable.most(lever);
        if (least.isEmpty() || most.isEmpty()) {
            slips.add(
                    at.toString(),
                    "has no " + (least.isEmpty() ? "least" : "most") + " and its lever has none either",
                    "give \"least\" and \"most\", or \"choices\"");
        } else if (least.get() >= most.get()) {
            slips.add(
                    at.toString(),
                    "goes from " + Numbers.text(least.get()) + " to " + Numbers.text(most.get()),
                    "give a most above the least");
        }
        beyond(at.then("least"), variable.least(), lever);
        beyond(at.then("most"), variable.most(), lever);
    }

    /** A lever may not be pulled further than its author allows. */
    private void beyond(Pointer at, Optional<Amount> end, Optional<Lever> lever) {
        if (end.isEmpty() || lever.isEmpty()) {
            return;
        }
        double value = end.get().value();
        double least = lever.get().least().map(Amount::value).orElse(Double.NEGATIVE_INFINITY);
        double most = lever.get().most().map(Amount::value).orElse(Double.POSITIVE_INFINITY);
        if (value < least || value > most) {
            slips.addSurely(
                    at.toString(),
                    "is " + Numbers.text(value) + ", beyond what the lever allows",
                    "it goes from " + Numbers.text(least) + " to " + Numbers.text(most));
        }
    }
}
