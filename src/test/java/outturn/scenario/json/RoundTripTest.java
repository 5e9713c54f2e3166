package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is what is read. */
class RoundTripTest {
    private final RecordReader<Clinic> reader = Clinic.reader();

    @Test
    void whatIsWrittenReadsBackEqualPrettyOrOnOneLine() {
        Random luck = new Random(4);
        for (int i = 0; i < 300; i++) {
            Clinic clinic = Clinic.random(luck, i % 3);
            Reading<Clinic> pretty =
                    reader.readText("pretty", reader.write(clinic).pretty());
            Reading<Clinic> line = reader.readText("line", reader.write(clinic).canonical());
            assertThat(pretty.findings()).isEmpty();
            assertThat(pretty.value()).isEqualTo(clinic).isEqualTo(line.value());
            assertThat(pretty.hash()).isEqualTo(line.hash());
            assertThat(reader.readText("again", pretty.pretty()).pretty()).isEqualTo(pretty.pretty());
        }
    }

    @Test
    void theHashDoesNotSeeSpaceOrHowANumberIsWrittenButSeesOrder() {
        String plain = hash("{\"name\":\"a\",\"months\":12,\"deals\":{\"x\":{\"deal\":\"per-visit\",\"price\":100}}}");
        assertThat(
                        hash(
                                "{ \"name\": \"\\u0061\",\n\"months\": 12.0, \"deals\":{\"x\":{\"deal\":\"per-visit\",\"price\":1e2}}}"))
                .isEqualTo(plain);
        assertThat(hash("{\"months\":12,\"name\":\"a\",\"deals\":{\"x\":{\"deal\":\"per-visit\",\"price\":100}}}"))
                .isNotEqualTo(plain);
    }

    /** Worked with sha256sum on the one line {"name":"a","deals":{"x":{"deal":"per-visit","price":100}}}. */
    @Test
    void theHashIsThatOfTheLine() {
        assertThat(hash("{\"name\": \"a\", \"deals\": {\"x\": {\"deal\": \"per-visit\", \"price\": 100}}}"))
                .isEqualTo("34c1968b8761bb6a5cfd5b8b54a8312185e136673323f1bda58aeb5055792c0b");
    }

    private String hash(String text) {
        return reader.readText("text", text).hash();
    }
}
