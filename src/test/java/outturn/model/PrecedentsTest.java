package outturn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outturn.scenario.Pathway;
import outturn.scenario.Scenario;
import outturn.scenario.State;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.scenario.json.Shelf;

/** A model made with precedents is the model made without, to the last bit; they are taken over where only pay differs. */
class PrecedentsTest {
    private static final int IN_TREATMENT = 2;

    private final Precedents precedents = new Precedents();
    private final Plan before = plan(Model.of(scenario(), precedents));

    private static Scenario scenario(Setting... settings) {
        return ScenarioReader.on(Shelf.shipped())
                .find("provider-assessment", List.of(settings))
                .value();
    }

    private static Plan plan(Model model) {
        return model.plans().of(0);
    }

    /** What the plan says of every type at every price, in the first and in the last cycle. */
    private static List<Double> told(Plan plan) {
        List<Double> all = new ArrayList<>();
        for (int cycle : new int[] {12, 35}) {
            for (int type = 0; type < plan.types().count(); type++) {
                int row = plan.row(type, IN_TREATMENT, 0, 0, new byte[0], 0);
                for (int price = 0; price < plan.prices(); price++) {
                    all.add(plan.shadowPrice(price));
                    all.add(plan.worthAtStart(cycle, type, new byte[0], 0, price));
                    for (int effort = 0; effort < 2; effort++) {
                        all.add(plan.worth(cycle, row, effort, price));
                        all.add(plan.chance(cycle, row, effort, price));
                    }
                }
            }
        }
        return all;
    }

    private Plan sameWithAndWithout(Scenario changed) {
        Plan after = plan(Model.of(changed, precedents));
        assertThat(told(after)).isEqualTo(told(plan(Model.of(changed)))).isNotEqualTo(told(before));
        return after;
    }

    /** What a contract pays has no part in where clients go, nor has what an audit asks for. */
    @ParameterizedTest
    @CsvSource({
        "/contracts/recovery-north/terms/attachment/price/low, 300",
        "/contracts/recovery-north/terms/recovery/price/high, 100",
        "/contracts/recovery-north/terms/core/perMonth, 5000",
        "/contracts/recovery-north/audit/penalty, 0"
    })
    void contractsThatPayOtherwiseTakeOverWhatIsForeseen(String pointer, double value) {
        Scenario changed = scenario(Setting.of(pointer, value));
        Plan after = plan(Model.of(changed, precedents));
        assertThat(told(after)).isEqualTo(told(plan(Model.of(changed))));
        assertThat(after.types()).isSameAs(before.types());
    }

    /** A chance, who comes, what the provider sees or minds, and a contract that looks further ahead. */
    @ParameterizedTest
    @CsvSource({
        "/pathway/states/in-treatment/to/completed/rate, 0.1",
        "/pathway/states/completed/to/referred/rate, 0.25",
        "/pathway/efforts/minimal/hoursPerMonth, 0.5",
        "/population/frailty, 0.6",
        "/providers/north/decides/eye, 0.4",
        "/providers/north/decides/mission, 0.1",
        "/contracts/recovery-north/terms/recovery/when/months, 9"
    })
    void anythingElseIsForeseenAnew(String pointer, double value) {
        assertThat(sameWithAndWithout(scenario(Setting.of(pointer, value))).types())
                .isNotSameAs(before.types());
    }

    /** Maps are equal in whatever order, but numbers are given in the order of the file. */
    @Test
    void statesInAnotherOrderAreAnotherScenario() {
        Scenario scenario = scenario();
        List<Map.Entry<String, State>> states =
                new ArrayList<>(scenario.pathway().states().entrySet());
        states.add(states.remove(0));
        Map<String, State> turned = new LinkedHashMap<>();
        states.forEach(state -> turned.put(state.getKey(), state.getValue()));
        Scenario other = with(scenario, turned);
        assertThat(other).isEqualTo(scenario);
        assertThat(plan(Model.of(other, precedents)).types()).isNotSameAs(before.types());
    }

    private static Scenario with(Scenario scenario, Map<String, State> states) {
        Pathway pathway = scenario.pathway();
        return new Scenario(
                scenario.about(),
                scenario.time(),
                scenario.population(),
                new Pathway(
                        pathway.entry(),
                        states,
                        pathway.assessment(),
                        pathway.admission(),
                        pathway.earlyDischarge(),
                        pathway.efforts()),
                scenario.domains(),
                scenario.environment(),
                scenario.providers(),
                scenario.contracts(),
                scenario.commissioner(),
                scenario.economics(),
                scenario.levers(),
                scenario.promises(),
                scenario.design());
    }

    /** A precedent lasts while others come and go. */
    @Test
    void aScenarioOftenAskedForIsKept() {
        for (int other = 0; other < 20; other++) {
            Model.of(scenario(Setting.of("/population/frailty", 0.5 + other / 100.0)), precedents);
            assertThat(plan(Model.of(scenario(), precedents)).types()).isSameAs(before.types());
        }
    }
}
