package outturn.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import outturn.scenario.Scenario;

/** The plans of providers that decide for themselves. */
public final class Plans {
    /** Where every provider keeps to stated rules. */
    static final Plans NONE = new Plans(new Plan[0], new Bid[0]);

    private final Plan[] plans;
    private final Bid[] bids;

    private Plans(Plan[] plans, Bid[] bids) {
        this.plans = plans;
        this.bids = bids;
    }

    /**
     * Draws up the plans; the model may have none yet. Providers in like circumstances think alike, so one thinks for all.
     */
    static Plans of(Model model, Precedents precedents) {
        int[] deciding = deciding(model.scenario(), model.names());
        Plan[] plans = new Plan[model.names().providers().size()];
        Bid[] bids = new Bid[plans.length];
        if (deciding.length == 0) {
            return new Plans(plans, bids);
        }
        Precedents.Of known = precedents.of(model.scenario());
        Planner[] planners = Arrays.stream(deciding)
                .mapToObj(provider -> new Planner(model, provider, known))
                .toArray(Planner[]::new);
        Planner[] thinkers =
                Arrays.stream(planners).map(each -> firstLike(each, planners)).toArray(Planner[]::new);
        Arrays.stream(thinkers).distinct().forEach(Planner::think);
        for (int at = 0; at < planners.length; at++) {
            int provider = deciding[at];
            plans[provider] = planners[at].planLike(thinkers[at]);
            bids[provider] = planners[at].bids() ? planners[at].bid(plans[provider]) : null;
        }
        return new Plans(plans, bids);
    }

    private static int[] deciding(Scenario scenario, Names names) {
        return IntStream.range(0, names.providers().size())
                .filter(provider -> scenario.providers()
                        .get(names.providers().get(provider))
                        .decides()
                        .isPresent())
                .toArray();
    }

    private static Planner firstLike(Planner planner, Planner[] planners) {
        return Arrays.stream(planners)
                .filter(other -> other == planner || planner.isLike(other))
                .findFirst()
                .orElseThrow();
    }

    /** What its contracts are worth to a provider that asks before it bids; null for any other. */
    public Bid bid(int provider) {
        return bids[provider];
    }

    /** Whether a provider takes its contracts on. */
    public boolean takesPart(int provider) {
        return bids[provider] == null || bids[provider].isMade();
    }

    /** The plan of a provider; null for one that keeps to stated rules. */
    public Plan of(int provider) {
        return plans[provider];
    }
}
