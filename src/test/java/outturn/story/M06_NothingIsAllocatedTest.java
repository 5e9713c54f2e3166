package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A month of claims, payments, clawbacks and costs makes no objects. */
class M06_NothingIsAllocatedTest {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Desk desk() {
        return Desk.of(60, """
                "providers": {"Harbour": {"overheadsPerMonth": 300000, "reserves": 1000000, "facility": 100000,
                  "interestPerYear": 0.1, "clientCosts": {"treatment": 2500}}},
                "contracts": {"pbr": {"provider": "Harbour", "line": "central", "lag": 3, "rejected": 0.1,
                  "unclaimed": 0.1, "terms": {
                  "block": {"term": "block", "perMonth": 100000},
                  "fee": {"term": "attachment", "price": {"low": 5000, "high": 9000}},
                  "months": {"term": "activity", "states": ["treatment"], "price": {"all": 5000}, "baseline": 100},
                  "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                "price": {"all": 100000}},
                  "kept": {"term": "withhold", "share": 0.1, "target": 0.4,
                           "when": {"on": "entering", "state": "completed"}},
                  "cohort": {"term": "cohort-threshold", "events": "convictions", "baseline": 0.5,
                             "steps": [{"reach": 0, "lump": 100000}]},
                  "back": {"term": "clawback", "terms": ["completed"], "within": 12},
                  "slice": {"term": "top-slice", "prime": "Beacon", "share": 0.1},
                  "cap": {"term": "limit", "cap": 1000000, "floor": 50000}}}},
                "commissioner": {"lines": {"central": {"perYear": 3000000, "whenSpent": "cap"}}}
                """);
    }

    private static void play(Desk desk, int replication) {
        desk.begin(replication);
        for (int month = 0; month < 60; month++) {
            desk.start(10).treat(20).succeed(5).returns(month, month - 1).endMonth();
            desk.treasury().events(month, month, 0, 0, 1, month);
        }
    }

    @Test
    void aReplicationPlayedBeforeAllocatesNothingWhenPlayedAgain() {
        Desk desk = desk();
        for (int replication = 0; replication < 20; replication++) {
            play(desk, replication);
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int replication = 0; replication < 100; replication++) {
            play(desk, replication);
        }
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(bytes).as("bytes in 6,000 months").isLessThan(6000);
        assertThat(desk.paid("completed")).isPositive();
    }
}
