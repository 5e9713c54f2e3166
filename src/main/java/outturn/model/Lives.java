package outturn.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outturn.scenario.Domain;
import outturn.scenario.Hazard;
import outturn.scenario.Scenario;

/** Life domains, compiled: chains of levels and counts of events, each numbered among its kind. */
public final class Lives {
    private final LevelTable[] start;
    private final Hazards[] moves;
    private final double[] reportedBetter;
    private final double[] reportedWorse;
    private final Hazards events;

    Lives(Scenario scenario, Names names, Clock clock, Ties ties) {
        List<Domain.Chain> chains = new ArrayList<>();
        List<Map<String, Hazard>> counts = new ArrayList<>();
        scenario.domains().forEach((name, domain) -> {
            if (domain instanceof Domain.Chain chain) {
                chains.add(chain);
            } else if (domain instanceof Domain.Events count) {
                counts.add(Map.of(name, count.hazard()));
            }
        });
        start = chains.stream()
                .map(chain -> LevelTable.of(chain.start(), names))
                .toArray(LevelTable[]::new);
        moves = new Hazards[chains.size()];
        for (int chain = 0; chain < moves.length; chain++) {
            List<String> levels = names.chainLevels().get(chain);
            Map<String, Map<String, Hazard>> byLevel = chains.get(chain).moves();
            List<Map<String, Hazard>> ways = new ArrayList<>();
            for (String level : levels) {
                ways.add(byLevel.getOrDefault(level, new LinkedHashMap<>()));
            }
            moves[chain] = Hazards.of(ways, levels, names, clock, ties);
        }
        reportedBetter = chains.stream()
                .mapToDouble(chain -> chain.reportedBetter().value())
                .toArray();
        reportedWorse = chains.stream()
                .mapToDouble(chain -> chain.reportedWorse().value())
                .toArray();
        events = Hazards.of(counts, names.events(), names, clock, ties);
    }

    /** How many chains there are. */
    public int chains() {
        return start.length;
    }

    /** How many levels a chain has. */
    public int levels(int chain) {
        return start[chain].levels();
    }

    /** How a chain's level at presentation is drawn. */
    public LevelTable start(int chain) {
        return start[chain];
    }

    /** Hazards between the levels of a chain. */
    public Hazards moves(int chain) {
        return moves[chain];
    }

    /** How many counts of events there are. */
    public int counts() {
        return events.ways();
    }

    /** Expected events a cycle; a count is both the place and the only way of it. */
    public Hazards events() {
        return events;
    }

    /** What a review reports of a level: one better, one worse, or the level itself. */
    public int reported(int chain, int level, double luck) {
        if (luck < reportedBetter[chain]) {
            return level + 1 < levels(chain) ? level + 1 : level;
        }
        return luck < reportedBetter[chain] + reportedWorse[chain] && level > 0 ? level - 1 : level;
    }

    /** Chance that a review reports a level or a better one, of a client at another. */
    public double chanceReported(int chain, int level, int orBetter) {
        double better = reportedBetter[chain];
        double worse = reportedWorse[chain];
        double chance = reported(chain, level, 1) >= orBetter ? 1 - better - worse : 0;
        chance += better > 0 && reported(chain, level, 0) >= orBetter ? better : 0;
        return chance + (worse > 0 && reported(chain, level, better) >= orBetter ? worse : 0);
    }

    /** Whether a review may report another level than the true one. */
    public boolean reportsAmiss(int chain) {
        return reportedBetter[chain] > 0 || reportedWorse[chain] > 0;
    }
}
