package outturn.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.RandomScenarios;
import outturn.ledger.Care;
import outturn.model.Model;
import outturn.replication.Claims;
import outturn.replication.Diary;
import outturn.replication.People;
import outturn.replication.columnar.ColumnarPeople;
import outturn.replication.draws.Draws;
import outturn.replication.plain.PlainPeople;

class TwinTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothEnginesTellTheSame(long seed) {
        Model model = Model.of(RandomScenarios.scenario(seed));
        List<String> plainTold = new ArrayList<>();
        List<String> fastTold = new ArrayList<>();
        boolean[] open = new boolean[model.market().providers()];
        java.util.Arrays.fill(open, true);
        Care plainCare = new Care(model);
        Care fastCare = new Care(model);
        People plain = new PlainPeople(model, plainCare, recorder(plainTold), open, Diary.CLOSED);
        People fast = new ColumnarPeople(model, fastCare, recorder(fastTold), open);
        for (int replication = 0; replication < 2; replication++) {
            long world = Draws.world(seed, replication);
            plain.open(world);
            fast.open(world);
            for (int cycle = 0; cycle < model.clock().total(); cycle++) {
                java.util.Arrays.fill(open, true);
                month(plain, cycle);
                month(fast, cycle);
                if (cycle % 7 == 3) {
                    open[cycle % open.length] = false;
                    plain.disperse(cycle, cycle % open.length);
                    fast.disperse(cycle, cycle % open.length);
                }
                assertThat(fast.clients()).isEqualTo(plain.clients());
                for (int client = 0; client < plain.clients(); client++) {
                    assertThat(fast.condition(client))
                            .as("client %d, cycle %d", client, cycle)
                            .isEqualTo(plain.condition(client));
                }
                assertThat(fastTold).containsExactlyElementsOf(plainTold);
            }
        }
        assertThat(plainTold).as("something happens").isNotEmpty();
        assertThat(fastCare).usingRecursiveComparison().isEqualTo(plainCare);
    }

    private static void month(People people, int cycle) {
        people.arrive(cycle);
        people.assess(cycle);
        people.admit(cycle);
        people.count(cycle);
        people.exert(cycle);
        people.walk(cycle);
        people.claim(cycle);
    }

    private static Claims recorder(List<String> told) {
        return (Claims) java.lang.reflect.Proxy.newProxyInstance(
                TwinTest.class.getClassLoader(), new Class<?>[] {Claims.class}, (proxy, method, arguments) -> {
                    told.add(method.getName() + java.util.Arrays.toString(arguments));
                    return null;
                });
    }

    @Test
    void somethingOfEveryKindIsTold() {
        List<String> told = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            Model model = Model.of(RandomScenarios.scenario(seed));
            boolean[] open = new boolean[model.market().providers()];
            java.util.Arrays.fill(open, true);
            People fast = new ColumnarPeople(model, new Care(model), recorder(told), open);
            fast.open(Draws.world(seed, 0));
            for (int cycle = 0; cycle < model.clock().total(); cycle++) {
                month(fast, cycle);
            }
        }
        for (java.lang.reflect.Method method : Claims.class.getMethods()) {
            assertThat(told).anyMatch(line -> line.startsWith(method.getName() + "["));
        }
    }
}
