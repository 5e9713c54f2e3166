package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private Tried found(Tried design) {
        return unseen.of(design).orElseThrow();
    }

    /** It fails in three worlds of ten, where one is allowed. */
    @Test
    void whoClearlyBreaksALineTheBestKeepIsNotPlayedToTheEnd() {
        Tried best = costing(0.95);
        Tried failing = costing(0);
        unseen.unbeaten(problem, List.of(best, failing), List.of());
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
        assertThat(unseen.unbeaten(problem, List.of(best, failing), List.of())).containsExactly(best);
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
        assertThat(unseen.unbeaten(problem, List.of(clear, dearer), List.of())).containsExactly(clear);
        assertThat(found(dearer).isHopeless()).isTrue();
        assertThat(found(dearer).worlds()).isLessThan(WORLDS / 2);
    }

    /** Of 0.1 at the most, 0.09 in 200 worlds is kept but not clearly, and 0.03 is. */
    @Test
    void aCheaperOneThatKeepsALineButNotClearlyHidesNoneThatDoes() {
        Tried cheap = costing(0.7);
        Tried clear = costing(0.9);
        Tried dearer = costing(1);
        assertThat(unseen.unbeaten(problem, List.of(dearer, clear, cheap), List.of()))
                .containsExactlyInAnyOrder(cheap, clear);
        assertThat(Judge.keeping(problem, found(cheap))).isEqualTo(Keeping.UNCLEARLY);
        assertThat(Judge.keeping(problem, found(clear))).isEqualTo(Keeping.CLEARLY);
    }

    /** What beat it costs less and fails too often, which a few worlds may not have told. */
    @Test
    void whoWasLetGoIsOnTheFrontWhereWhatBeatItBreaksALine() {
        Tried failing = costing(0.5);
        Tried letGo = costing(0.8);
        assertThat(unseen.unbeaten(problem, List.of(failing), List.of(letGo))).containsExactly(letGo);
    }

    @Test
    void ofThoseLetGoWhoIsClearlyBeatenIsNotPlayedToTheEnd() {
        Tried left = costing(0.8);
        Tried letGo = costing(1);
        assertThat(unseen.unbeaten(problem, List.of(left), List.of(letGo))).containsExactly(left);
        assertThat(found(letGo).worlds()).isLessThan(WORLDS / 2);
    }

    @Test
    void ofNoneThereIsNone() {
        assertThat(unseen.unbeaten(problem, List.of(), List.of())).isEmpty();
        assertThat(unseen.isUntouched()).isTrue();
    }
}
