package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Luck the search never saw. What designs come to there hangs on their cost and the seed alone, so nothing here is left to luck. */
class UnseenTest {
    private static final int FROM = 1 << 20;
    private static final int WORLDS = 200;

    private final CheapFails problem = new CheapFails(1);
    private final Unseen unseen = new Unseen(problem::play, FROM, WORLDS);

    /** As the search leaves it. */
    private Tried costing(double cost) {
        Tried design =
                new Tried(problem, new double[] {problem.variables().get(0).gene(cost)});
        new Race(problem, 0, CheapFails.WORLDS).whole(List.of(design));
        return design;
    }

    private List<Tried> unbeaten(List<Tried> left, List<Tried> letGo) {
        return unseen.unbeaten(problem, new Ended(left, letGo));
    }

    /** The dearest that kept the line in the search, in the worlds it was ranked in, and keeps it so in unseen ones. */
    private Tried lucky(Keeping unseen) {
        return IntStream.rangeClosed(1, 999)
                .mapToObj(cost -> costing(1 - cost / 1000.0))
                .filter(each -> each.score().isFeasible() && Judge.keeping(problem, inUnseen(each)) == unseen)
                .findFirst()
                .orElseThrow();
    }

    private Tried inUnseen(Tried design) {
        Tried anew = design.anew();
        new Race(problem, FROM, WORLDS).whole(List.of(anew));
        return anew;
    }

    private Tried found(Tried design) {
        return unseen.of(design).orElseThrow();
    }

    /** It fails in three worlds of ten, where one is allowed. */
    @Test
    void whoClearlyBreaksALineTheBestKeepIsNotPlayedToTheEnd() {
        Tried best = costing(0.95);
        Tried failing = costing(0);
        unbeaten(List.of(best, failing), List.of());
        assertThat(found(failing).isHopeless()).isTrue();
        assertThat(found(failing).worlds()).isLessThan(WORLDS / 2);
        assertThat(found(best).isHopeless()).isFalse();
        assertThat(found(best).worlds()).isEqualTo(WORLDS);
        assertThat(problem.played())
                .filteredOn(trial -> trial.from() >= CheapFails.WORLDS)
                .allMatch(trial -> trial.from() >= FROM && trial.upTo() <= FROM + WORLDS);
    }

    @Test
    void nobodyIsPlayedTwiceAndWhoWasPlayedIsStillHeldAgainst() {
        Tried best = costing(0.95);
        unseen.play(List.of(best));
        problem.played().clear();
        Tried failing = costing(0);
        assertThat(unbeaten(List.of(best, failing), List.of())).containsExactly(best);
        assertThat(problem.played())
                .filteredOn(trial -> trial.from() >= FROM)
                .isNotEmpty()
                .allMatch(trial -> trial.values()[0] == 0);
        assertThat(found(failing).isHopeless()).isTrue();
    }

    @Test
    void whoIsBeatenByOneThatClearlyKeepsALineIsNotPlayedToTheEnd() {
        Tried clear = costing(0.9);
        Tried dearer = costing(1);
        assertThat(unbeaten(List.of(clear, dearer), List.of())).containsExactly(clear);
        assertThat(found(dearer).isHopeless()).isTrue();
        assertThat(found(dearer).worlds()).isLessThan(WORLDS / 2);
    }

    /** Of 0.1 at the most, 0.09 in 200 worlds is kept but not clearly, and 0.03 is. */
    @Test
    void aCheaperOneThatKeepsALineButNotClearlyHidesNoneThatDoes() {
        Tried cheap = costing(0.7);
        Tried clear = costing(0.9);
        Tried dearer = costing(1);
        assertThat(unbeaten(List.of(dearer, clear, cheap), List.of())).containsExactlyInAnyOrder(cheap, clear);
        assertThat(Judge.keeping(problem, found(cheap))).isEqualTo(Keeping.UNCLEARLY);
        assertThat(Judge.keeping(problem, found(clear))).isEqualTo(Keeping.CLEARLY);
    }

    /** What beat it costs less and fails too often, which a few worlds may not have told. */
    @Test
    void whoWasLetGoIsOnTheFrontWhereWhatBeatItBreaksALine() {
        Tried failing = costing(0.5);
        Tried letGo = costing(0.8);
        assertThat(unbeaten(List.of(failing), List.of(letGo))).containsExactly(letGo);
    }

    @Test
    void ofThoseLetGoWhoIsClearlyBeatenIsNotPlayedToTheEnd() {
        Tried left = costing(0.8);
        Tried letGo = costing(1);
        assertThat(unbeaten(List.of(left), List.of(letGo))).containsExactly(left);
        assertThat(found(letGo).worlds()).isLessThan(WORLDS / 2);
    }

    /** What the search thought best was lucky there, and beats nobody who was let go; another that was left does. */
    @Test
    void thoseLetGoAreHeldAgainstWhatIsBestHereAndNotInTheSearch() {
        Tried lucky = lucky(Keeping.BROKEN_UNCLEARLY);
        Tried clear = costing(0.95);
        Tried letGo = costing(1);
        assertThat(lucky.score().objective(0)).isLessThan(0.95);
        assertThat(unbeaten(List.of(lucky, clear), List.of(letGo))).containsExactly(clear);
        assertThat(found(letGo).worlds()).isLessThan(WORLDS / 2);
    }

    /** That which the search thought best and beats the other keeps the line, but not clearly. */
    @Test
    void whoIsBeatenByTheBestOfTheSearchIsJudgedWhereThatDoesNotKeepALineClearly() {
        Tried unclear = lucky(Keeping.UNCLEARLY);
        Tried clear = costing(0.95);
        assertThat(unbeaten(List.of(unclear, clear), List.of())).containsExactlyInAnyOrder(unclear, clear);
    }

    @Test
    void mayKeepALineWhoDoesNotClearlyBreakIt() {
        for (int failures : new int[] {1, WORLDS}) {
            double[][] rows = new double[WORLDS][];
            Arrays.setAll(rows, at -> new double[] {0, at < failures ? 1 : 0});
            Tried design = costing(0).anew();
            design.add(rows);
            assertThat(design.mayKeep(Race.CLEAR)).isEqualTo(failures == 1);
        }
        Tried impossible = costing(0).anew();
        impossible.add(new double[0][]);
        assertThat(impossible.mayKeep(Race.CLEAR)).isFalse();
    }

    @Test
    void ofNoneThereIsNone() {
        assertThat(unbeaten(List.of(), List.of())).isEmpty();
        assertThat(unseen.isUntouched()).isTrue();
    }
}
