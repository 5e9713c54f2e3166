package outturn.model;

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
 * @param plans of providers that decide for themselves
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
        Plans plans) {

    /** Compiles a scenario that has passed its checks. */
    public static Model of(Scenario scenario) {
        return of(scenario, Sought.NOTHING);
    }

    /** The same but for plans and bids, which take longest to work out: for whoever asks what is stated alone. */
    public static Model stated(Scenario scenario) {
        return stated(scenario, Sought.NOTHING);
    }

    /** The same model, sooner made where providers decide and scenarios like it have been compiled before. */
    public static Model of(Scenario scenario, Precedents precedents) {
        return of(scenario, Sought.NOTHING, precedents);
    }

    /** The same, watching besides for what other scenarios pay for; nothing that happens is changed by it. */
    public static Model of(Scenario scenario, Sought sought) {
        return of(scenario, sought, new Precedents());
    }

    private static Model of(Scenario scenario, Sought sought, Precedents precedents) {
        Model stated = stated(scenario, sought);
        return stated.with(Plans.of(stated, precedents));
    }

    private static Model stated(Scenario scenario, Sought sought) {
        Clock clock = new Clock(scenario.time());
        Ties ties = new Ties(scenario, clock);
        Names names = Names.of(scenario);
        Triggers triggers = new Triggers(scenario, names, clock, sought);
        Terms terms = new Terms(scenario, names, clock, triggers, ties);
        return new Model(
                scenario,
                clock,
                names,
                new Traits(scenario.population(), names, clock),
                new Journey(scenario.pathway(), names, clock, ties),
                new Lives(scenario, names, clock, ties),
                new Capital(scenario.population(), names, clock, ties),
                new Market(scenario, names, clock, ties),
                triggers,
                terms,
                new Finances(scenario, names, clock, ties),
                new Budgets(scenario, clock, terms),
                new Worth(scenario, names, clock),
                Plans.NONE);
    }

    private Model with(Plans drawnUp) {
        return new Model(
                scenario, clock, names, traits, journey, lives, capital, market, triggers, terms, finances, budgets,
                worth, drawnUp);
    }
}
