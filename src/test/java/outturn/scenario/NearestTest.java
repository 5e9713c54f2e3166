package outturn.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody most likely meant. */
class NearestTest {
    @Test
    void aLetterAddedDroppedChangedOrSwappedCostsOne() {
        assertThat(Nearest.distance("price", "price")).isZero();
        assertThat(Nearest.distance("pice", "price")).isEqualTo(1);
        assertThat(Nearest.distance("prices", "price")).isEqualTo(1);
        assertThat(Nearest.distance("prise", "price")).isEqualTo(1);
        assertThat(Nearest.distance("pirce", "price")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void nothingIsOfferedThatIsNotNear() {
        List<String> known = List.of("lag", "price", "exit-planned");
        assertThat(Nearest.to("exitPlaned", known)).contains("exit-planned");
        assertThat(Nearest.to("places", known)).isEmpty();
        assertThat(Nearest.to("x".repeat(10_000), known)).isEmpty();
    }

    @Test
    void slipsOfAPartialScenarioAreOnlyNamesNobodyGave() {
        Slips slips = Slips.exceptAbout(Set.of("waiting"));
        slips.add("/a", "is wrong", "put it right");
        slips.known("/b", "state", "waiting", Set.of("treatment"));
        slips.known("/b", "row", "female/waiting", Set.of("male/treatment"));
        slips.known("/c", "state", "treatmnt", Set.of("treatment"));
        slips.known("/d", "state", "treatment", Set.of("treatment"));
        assertThat(slips.found())
                .hasToString("[/c: names the state \"treatmnt\", which is not there;"
                        + " did you mean \"treatment\"? Known: treatment]");
    }
}
