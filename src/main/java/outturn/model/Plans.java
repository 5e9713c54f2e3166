package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.scenario.Decides;

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

    /** Draws up the plans; the model may have none yet. Providers in like circumstances think alike, so one thinks for all. */
    static Plans of(Model model, Precedents precedents) {
        Plan[] plans = new Plan[model.names().providers().size()];
        Bid[] bids = new Bid[plans.length];
        if (model.scenario().providers().values().stream()
                .noneMatch(provider -> provider.decides().isPresent())) {
            return new Plans(plans, bids);
        }
        Precedents.Of known = precedents.of(model.scenario());
        List<Planner> planners = new ArrayList<>();
        for (int provider = 0; provider < plans.length; provider++) {
            Optional<Decides> decides = model.scenario()
                    .providers()
                    .get(model.names().providers().get(provider))
                    .decides();
            if (decides.isPresent()) {
                Planner planner = new Planner(model, provider, decides.get(), known);
                Optional<Planner> like =
                        planners.stream().filter(planner::isLike).findFirst();
                plans[provider] = like.map(planner::planLike).orElseGet(planner::plan);
                planners.add(planner);
                bids[provider] = decides.get().bids() ? planner.bid(plans[provider]) : null;
            }
        }
        return new Plans(plans, bids);
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
