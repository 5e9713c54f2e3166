package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.replication.Diary;

/** From each pound back to the client, the event and the clause. */
class M05_TheTrailOfAPoundTest {
    /** Follows client 1. */
    private static final class Follower implements Diary {
        private final List<String> sentences = new ArrayList<>();

        @Override
        public boolean follows(int client) {
            return client == 1;
        }

        @Override
        public void moved(int cycle, int client, int from, int to) {}

        @Override
        public void said(int cycle, int client, String sentence) {
            assertThat(client).isEqualTo(1);
            sentences.add(cycle + ": " + sentence);
        }
    }

    private final Follower diary = new Follower();

    private Desk desk(String more) {
        return Desk.of(24, 0, """
                "providers": {"Harbour": {}},
                "contracts": {"pbr": {"provider": "Harbour", "lag": 2, %s "terms": {
                  "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                "price": {"all": 100000}},
                  "back": {"term": "clawback", "terms": ["completed"], "within": 12, "share": 0.5},
                  "cap": {"term": "limit", "cap": 150000}}}}
                """.formatted(more), diary);
    }

    @Test
    void aClaimIsFollowedFromTheEventToTheMoney() {
        desk("").succeeds(1, 0, true).endMonths(3).returns(1, 1).endMonth();
        assertThat(diary.sentences)
                .containsExactly(
                        "0: £1,000 is claimed under “pbr: completed” in group “low”; it falls due in June 2012."
                                + " The term: £1,000 when a client enters “completed”; paid 2 months after it is claimed.",
                        "2: The claim of £1,000 under “pbr: completed” is verified and paid.",
                        "3: The client is back: £500 claimed under “pbr: completed” is clawed back;"
                                + " £500 of it had been paid and is recovered.");
    }

    @Test
    void whereACapBitesTheTrailSaysSo() {
        desk("").succeeds(0, 0, true).succeeds(1, 0, true).endMonths(3);
        assertThat(diary.sentences)
                .last()
                .isEqualTo("2: The claim of £1,000 under “pbr: completed” is verified;"
                        + " of the £2,000 verified with it, limits and budget leave £1,500 to be paid.");
    }

    @Test
    void aRejectionAndAnUnclaimedOutcomeAreTold() {
        desk("\"rejected\": 1,").succeeds(1, 0, true).endMonths(3);
        assertThat(diary.sentences).last().isEqualTo("2: The claim of £1,000 under “pbr: completed” is rejected.");
        desk("\"unclaimed\": 1,").succeeds(1, 0, true).endMonths(3);
        assertThat(diary.sentences)
                .last()
                .isEqualTo("0: £1,000 could be claimed under “pbr: completed” and is not: nobody claims it.");
    }
}
