package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.scenario.Decides;

/** The plans of providers that decide for themselves. */
public final class Plans {
    /** Where every provider keeps to stated rules. */
    static final Plans NONE = new Plans(new Plan[0]);

    private final Plan[] plans;

    private Plans(Plan[] plans) {
        this.plans = plans;
    }

    /** Draws up the plans; the model may have none yet. Providers in like circumstances think alike, so one thinks for all. */
    static Plans of(Model model) {
        Plan[] plans = new Plan[model.names().providers().size()];
        List<Planner> planners = new ArrayList<>();
        for (int provider = 0; provider < plans.length; provider++) {
            Optional<Decides> decides = model.scenario()
                    .providers()
                    .get(model.names().providers().get(provider))
                    .decides();
            if (decides.isPresent()) {
                Planner planner = new Planner(model, provider, decides.get());
                Optional<Planner> like =
                        planners.stream().filter(planner::isLike).findFirst();
                plans[provider] = like.map(planner::planLike).orElseGet(planner::plan);
                planners.add(planner);
            }
        }
        return new Plans(plans);
    }

    /** The plan of a provider; null for one that keeps to stated rules. */
    public Plan of(int provider) {
        return plans[provider];
    }
}
