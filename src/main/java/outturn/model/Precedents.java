package outturn.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import outturn.model.Grounds.Sight;
import outturn.scenario.Scenario;

/**
 * What providers of scenarios compiled before looked ahead by, for scenarios that differ in their contracts alone. It is
 * taken over where everything else in the file is equal, and in the same order, and the contracts make the provider look at
 * the same places; so a model is the same with precedents as without. Several threads may compile with the same at once.
 */
public final class Precedents {
    /** Of so many scenarios, the last asked for: whoever tries designs changes contracts, in one world or a few at a time. */
    private static final int MOST = 8;

    /** The longest left alone first. */
    private final Map<World, Map<Sight, Grounds>> known = new LinkedHashMap<>(2 * MOST, 0.75f, true);

    /**
     * A scenario but for its contracts.
     *
     * @param sections what is in it
     * @param inOrder the same in words, since maps are equal in whatever order
     */
    private record World(List<Object> sections, String inOrder) {
        static World of(Scenario scenario) {
            List<Object> sections = List.of(
                    scenario.time(),
                    scenario.population(),
                    scenario.pathway(),
                    scenario.domains(),
                    scenario.environment(),
                    scenario.providers(),
                    scenario.commissioner(),
                    scenario.economics());
            return new World(sections, sections.toString());
        }
    }

    /** What is known of providers of a scenario like this. */
    Of of(Scenario scenario) {
        World world = World.of(scenario);
        synchronized (known) {
            Map<Sight, Grounds> grounds = known.computeIfAbsent(world, each -> new ConcurrentHashMap<>());
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
            return new Of(grounds);
        }
    }

    /** Of one scenario and those like it. */
    record Of(Map<Sight, Grounds> grounds) {
        Grounds of(Sight sight, Supplier<Grounds> anew) {
            return grounds.computeIfAbsent(sight, each -> anew.get());
        }
    }
}
