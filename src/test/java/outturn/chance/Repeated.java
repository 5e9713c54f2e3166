package outturn.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/** A scenario that is played many times, and what its ledgers then say. */
public record Repeated(Model model) {
    private static final long SEED = 20;
    private static final int THREADS = 2;

    /** As a file would give it. */
    public static Repeated of(String json) {
        Reading<Scenario> reading = ScenarioReader.standard().readText("world", json);
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        return new Repeated(Model.of(reading.value()));
    }

    /** One number of every replication, in order. */
    public double[] values(int replications, ToDoubleFunction<Ledger> number) {
        return values(replications, List.of(number))[0];
    }

    /** Some numbers of every replication, each with its mean and error. */
    public List<Sample> samples(int replications, List<ToDoubleFunction<Ledger>> numbers) {
        return Arrays.stream(values(replications, numbers)).map(Sample::of).toList();
    }

    /** Some numbers, each of every replication, in order. */
    public double[][] values(int replications, List<ToDoubleFunction<Ledger>> numbers) {
        List<double[]> rows = new Simulation(THREADS, Progress.UNHEARD, new Stop())
                .each(
                        model,
                        SEED,
                        replications,
                        ledger -> numbers.stream()
                                .mapToDouble(number -> number.applyAsDouble(ledger))
                                .toArray());
        double[][] values = new double[numbers.size()][replications];
        for (int replication = 0; replication < replications; replication++) {
            for (int number = 0; number < values.length; number++) {
                values[number][replication] = rows.get(replication)[number];
            }
        }
        return values;
    }
}
