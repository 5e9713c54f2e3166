package outturn.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenTest {
    @Test
    void namesOfTheFileAreSaidInSentencesAtHeadsAndOfSomebody() {
        assertThat(Spoken.plain("very-low")).isEqualTo("very low");
        assertThat(Spoken.headed("nobody-fails")).isEqualTo("Nobody fails");
        assertThat(Spoken.proper("meridian-care")).isEqualTo("Meridian Care");
        assertThat(Spoken.proper("house-of-hope")).isEqualTo("House of Hope");
        assertThat(Spoken.proper("the_NHS trust")).isEqualTo("The NHS Trust");
    }
}
