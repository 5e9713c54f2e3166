package outturn.study.redteam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import outturn.scenario.Decides;
import outturn.scenario.Decides.Thought;
import outturn.scenario.Pointer;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Setting;

/**
 * Settings that give every provider of a scenario another mind. A ruthless one takes the smallest gain, forgoes nothing for
 * the good of others, thinks of breaking rules on every occasion and changes how it works for nothing; how far ahead it
 * looks, what it sees, what waiting costs it and what it saves by not giving an hour stay as stated. It never fails, so that
 * what it makes is what the contract lets it make.
 */
final class Minded {
    /** How providers decide that do not say so. */
    private static final int HORIZON = 24;

    private Minded() {}

    /** Everybody accepted, the stated effort, nothing but the truth. */
    static List<Setting> honest(Scenario scenario) {
        return thinkingOf(scenario, List.of());
    }

    /** Free to do one thing. */
    static List<Setting> ruthless(Scenario scenario, Abuse abuse) {
        return thinkingOf(scenario, abuse.thoughts());
    }

    private static List<Setting> thinkingOf(Scenario scenario, List<Thought> thoughts) {
        Map<String, Provider> providers = scenario.providers();
        if (providers.values().stream().allMatch(Provider.unlimited()::equals)) {
            ObjectText all = Json.object();
            providers.forEach((name, provider) ->
                    all.put(name, Json.object().put("decides", decides(provider, thoughts))));
            return List.of(new Setting("/providers", all.json()));
        }
        List<Setting> settings = new ArrayList<>();
        providers.forEach((name, provider) -> {
            Pointer at = Pointer.of("providers", name);
            settings.add(new Setting(at.then("decides").toString(), decides(provider, thoughts)));
            if (provider.facility().isPresent()) {
                settings.add(new Setting(at.then("facility").toString(), Json.nothing()));
            }
        });
        return settings;
    }

    private static Json decides(Provider provider, List<Thought> thoughts) {
        ObjectText mind = Json.object();
        mind.put(
                "horizon",
                provider.decides()
                        .map(Decides::horizon)
                        .map(months -> (long) months.value())
                        .orElse((long) HORIZON));
        mind.put("rationality", 0L).put("mission", 0L).put("honesty", 0L);
        provider.decides().ifPresent(stated -> {
            mind.put("eye", Json.exactly(stated.eye().value()));
            mind.put("discountPerYear", Json.exactly(stated.discountPerYear().value()));
            mind.put("avoidable", Json.exactly(stated.avoidable().value()));
        });
        List<String> names = thoughts.stream()
                .map(thought -> thought.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return mind.put("considers", Json.texts(names)).json();
    }
}
