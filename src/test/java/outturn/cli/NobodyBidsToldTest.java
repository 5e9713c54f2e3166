package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten a month for a year, each worth £100 − 2 · £20 = £60, against £700 a month of overheads: £7,200 − £8,400. */
class NobodyBidsToldTest {
    @TempDir
    Path home;

    private String file(String overheads) throws IOException {
        Path file = home.resolve("alone.json");
        Files.writeString(file, """
                {"time": {"months": 12},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
                     "completed": {"role": "exit-planned"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 2}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 30, "costPerHour": 2000, "overheadsPerMonth": OVERHEADS,
                   "decides": {"rationality": 0, "bids": true}}},
                 "contracts": {"with Harbour": {"provider": "Harbour", "terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 10000}}}}}}
                """.replace("OVERHEADS", overheads));
        return file.toString();
    }

    @Test
    void aRunThatNobodyBidForEndsWellAndSaysTheSum() throws IOException {
        Typed typed = Typed.words(
                "run",
                file("70000"),
                "--replications",
                "3",
                "--out",
                home.resolve("out").toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.err())
                .contains(
                        "Harbour does not bid: clients £7,200 + block and capital £0 − staff £0 − overheads £8,400 = ")
                .contains("1,200")
                .contains("no-bidder");
        assertThat(Files.readString(home.resolve("out/summary.json"))).contains("\"bid-worth/all\"");
    }

    /** With £500 a month of overheads instead: £7,200 − £6,000. */
    @Test
    void aCheckSaysTheSumAndWhetherTheProviderBids() throws IOException {
        assertThat(Typed.words("check", file("70000")).out())
                .endsWith(
                        "  Harbour does not bid: clients £7,200 + block and capital £0 − staff £0 − overheads £8,400 ="
                                + " −£1,200\n");
        assertThat(Typed.words("check", file("50000")).out())
                .endsWith(
                        "  Harbour bids: clients £7,200 + block and capital £0 − staff £0 − overheads £6,000 = £1,200\n");
    }

    @Test
    void aClientsLifeSaysWhetherItsProviderBid() throws IOException {
        Typed typed = Typed.words("explain", file("70000"), "--replication", "0", "--client", "0");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).containsOnlyOnce("Harbour does not bid: clients £7,200");
    }

    @Test
    void ofAProviderThatDoesNotAskNothingIsSaid() {
        assertThat(Typed.words("check", Typed.HARBOUR).out()).endsWith(" is sound\n");
    }
}
