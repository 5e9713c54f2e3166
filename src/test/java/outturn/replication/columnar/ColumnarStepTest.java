package outturn.replication.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outturn.model.Model;
import outturn.replication.Replication.Engine;
import outturn.replication.Together;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;

/** That the months of most people are lived once; that it changes nothing is for {@link outturn.twin.TogetherTest}. */
class ColumnarStepTest {
    private static final List<String> SHORT = List.of("/time/months=18", "/time/warmUp=6");

    /** People of a world as it is and of one with settings, when the pilot has been lived to its end in both. */
    private static List<ColumnarPeople> lived(String... settings) {
        List<ColumnarPeople> people = new ArrayList<>();
        Engine engine = (model, care, claims, open, staff, diary) -> {
            people.add(new ColumnarPeople(model, care, claims, open, staff));
            return people.get(people.size() - 1);
        };
        new Together(List.of(pilot(), pilot(settings)), engine).play(1, 0);
        return people;
    }

    private static Model pilot(String... settings) {
        List<Setting> all = Stream.concat(SHORT.stream(), Stream.of(settings))
                .map(Setting::parse)
                .toList();
        return Model.of(
                ScenarioReader.standard().find("drug-recovery-pilot", all).value());
    }

    private static double shareInStep(ColumnarPeople people) {
        Columns columns = people.columns();
        return IntStream.range(0, columns.clients)
                .mapToDouble(client -> columns.inStep[client])
                .average()
                .orElseThrow();
    }

    @Test
    void mostLiveOnAsTheyWouldWhereAProviderFailsAndNotAllDo() {
        List<ColumnarPeople> people = lived(
                "/providers/new-leaf/reserves/value=0",
                "/providers/new-leaf/facility/value=0",
                "/providers/new-leaf/overheadsPerMonth/value=400000");
        assertThat(shareInStep(people.get(0))).isZero();
        assertThat(shareInStep(people.get(1))).isBetween(0.7, 0.99);
    }

    @Test
    void whoIsNotPutOutByAnotherWorldOutsideStaysInStepWithItsLuckLookedAt() {
        List<ColumnarPeople> people = lived("/environment/housing/trendPerYear=-0.3");
        assertThat(shareInStep(people.get(1))).isBetween(0.5, 0.99);
        assertThat(people.get(1).columns().anyApart).isTrue();
    }

    @Test
    void nobodyIsInStepWhereEverybodyIsSomebodyElse() {
        assertThat(shareInStep(lived("/population/frailty=1.5").get(1))).isZero();
    }
}
