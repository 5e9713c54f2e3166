package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a search is held against. */
class BlindTest {
    private static final int DESIGNS = 400;
    private static final int AT_ONCE = 40;

    /**
     * A design of the front would have to be given up by mistake, which comes once in two hundred looks at the most: less than
     * two of a hundred fronts. Six of them would come by luck less than twice in a hundred times.
     */
    @Test
    void itsFrontIsThatOfAllItsDesignsPlayedInAllWorlds() {
        int same = 0;
        long played = 0;
        for (int seed = 1; seed <= 100; seed++) {
            CheapFails problem = new CheapFails(seed);
            Blind blind = Blind.drawn(problem, seed, DESIGNS, AT_ONCE, new Box(new double[1], new double[] {1}));
            played += problem.played().stream()
                    .mapToInt(trial -> trial.upTo() - trial.from())
                    .sum();
            same += keys(Survival.front(blind.ended().left())).equals(keys(front(seed))) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(94);
        assertThat(played).isLessThan(100L * DESIGNS * CheapFails.WORLDS * 3 / 4);
    }

    private static List<Tried> front(long seed) {
        CheapFails problem = new CheapFails(seed);
        List<Tried> all = new Breeding(problem, seed, -1).blind(DESIGNS);
        new Race(problem, 0, CheapFails.WORLDS).whole(all);
        return Survival.front(all);
    }

    private static List<List<Double>> keys(List<Tried> designs) {
        return designs.stream().map(Tried::key).toList();
    }

    @Test
    void ofThoseBeatenClearlyNoneIsOnIt() {
        CheapFails problem = new CheapFails(1);
        Blind blind = Blind.drawn(problem, 1, DESIGNS, AT_ONCE, new Box(new double[1], new double[] {1}));
        assertThat(blind.ended().left()).isNotEmpty().allMatch(each -> each.worlds() == CheapFails.WORLDS);
        assertThat(blind.history()).hasSize(DESIGNS / AT_ONCE);
        List<Double> volumes = new ArrayList<>(
                blind.history().stream().map(Search.Stage::volume).toList());
        assertThat(volumes).isSorted();
    }
}
