package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.scenario.Scenario;

/**
 * A scenario, compiled. Nothing in it changes once it is made, so any number of replications on any number of threads may
 * read it at once.
 *
 * @param scenario what it was made from, for words and for prices
 * @param clock cycles and their dates
 * @param names what the numbers are called
 * @param traits what clients are at presentation
 * @param journey the pathway
 * @param lives domains beside it
 * @param capital recovery capital
 * @param market demand and supply
 * @param triggers what contracts make the engine watch for
 * @param terms contracts
 * @param finances what providers spend, hold and may owe
 * @param budgets what the commissioner has
 * @param worth what time, health and money are worth in an appraisal
 * @param plans of providers that decide for themselves, by provider; empty for those that keep to stated rules
 */
public record Model(
        Scenario scenario,
        Clock clock,
        Names names,
        Traits traits,
        Journey journey,
        Lives lives,
        Capital capital,
        Market market,
        Triggers triggers,
        Terms terms,
        Finances finances,
        Budgets budgets,
        Worth worth,
        List<Optional<Plan>> plans) {

    /** Compiles a scenario that has passed its checks. */
    public static Model of(Scenario scenario) {
        return of(scenario, Sought.NOTHING);
    }

    /** The same, watching besides for what other scenarios pay for; nothing that happens is changed by it. */
    public static Model of(Scenario scenario, Sought sought) {
        Clock clock = new Clock(scenario.time());
        Names names = Names.of(scenario);
        Triggers triggers = new Triggers(scenario, names, clock, sought);
        Terms terms = new Terms(scenario, names, clock, triggers);
        Model stated = new Model(
                scenario,
                clock,
                names,
                new Traits(scenario.population(), names, clock),
                new Journey(scenario.pathway(), names, clock, scenario.environment()),
                new Lives(scenario, names, clock),
                new Capital(scenario.population(), names, clock, scenario.environment()),
                new Market(scenario, names, clock),
                triggers,
                terms,
                new Finances(scenario, names, clock),
                new Budgets(scenario, clock, terms),
                new Worth(scenario, names, clock),
                List.of());
        List<Optional<Plan>> plans = new ArrayList<>();
        List<Planner> planners = new ArrayList<>();
        for (int provider = 0; provider < names.providers().size(); provider++) {
            int number = provider;
            plans.add(scenario.providers()
                    .get(names.providers().get(provider))
                    .decides()
                    .map(decides -> plan(new Planner(stated, number, decides), planners)));
        }
        return stated.deciding(plans);
    }

    /** Providers in like circumstances think alike, so one of them thinks for all. */
    private static Plan plan(Planner planner, List<Planner> before) {
        Optional<Planner> like = before.stream().filter(planner::isLike).findFirst();
        before.add(planner);
        return like.map(planner::planLike).orElseGet(planner::plan);
    }

    private Model deciding(List<Optional<Plan>> by) {
        return new Model(
                scenario,
                clock,
                names,
                traits,
                journey,
                lives,
                capital,
                market,
                triggers,
                terms,
                finances,
                budgets,
                worth,
                List.copyOf(by));
    }
}
