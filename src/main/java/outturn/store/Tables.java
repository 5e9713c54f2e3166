package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outturn.model.Clock;
import outturn.simulation.Answer;
import outturn.summary.Estimate;
import outturn.summary.Measure;
import outturn.summary.Rows;

/**
 * The two tables of a result: {@code monthly.csv}, one line for each measure and month, and {@code replications.csv}, one
 * line for each replication with all measures of the whole horizon. Of several scenarios, each line begins with the
 * scenario's name.
 */
final class Tables {
    private Tables() {}

    static void monthly(Writer out, List<Answer> answers) throws IOException {
        boolean several = answers.size() > 1;
        Csv csv = new Csv(out);
        if (several) {
            csv.text("scenario");
        }
        csv.texts(List.of("month", "date", "measure", "provider", "group", "unit"));
        csv.texts(List.of("n", "mean", "mcse", "sd", "p5", "p50", "p95")).end();
        for (Answer answer : answers) {
            Clock clock = new Clock(answer.scenario().time());
            for (Estimate estimate : answer.summary().estimates()) {
                if (estimate.measure().month().isPresent()) {
                    if (several) {
                        csv.text(answer.identity().scenario());
                    }
                    month(csv, estimate, clock);
                }
            }
        }
    }

    private static void month(Csv csv, Estimate estimate, Clock clock) throws IOException {
        Measure measure = estimate.measure();
        int month = measure.month().getAsInt();
        csv.number(month).text(clock.dateOf(clock.warmUp() + month).toString());
        csv.text(measure.name());
        csv.text(measure.provider().orElse("")).text(measure.group().orElse("")).text(measure.unit());
        csv.number(estimate.n()).number(estimate.mean()).number(estimate.mcse()).number(estimate.sd());
        csv.number(estimate.p5()).number(estimate.p50()).number(estimate.p95()).end();
    }

    static void replications(Writer out, List<Answer> answers) throws IOException {
        boolean several = answers.size() > 1;
        List<Measure> measures = ofTheHorizon(answers);
        Csv csv = new Csv(out);
        if (several) {
            csv.text("scenario");
        }
        csv.text("replication");
        for (Measure measure : measures) {
            csv.text(heading(measure));
        }
        csv.end();
        for (Answer answer : answers) {
            Rows rows = answer.rows().orElseThrow();
            int[] columns = columns(rows, measures);
            for (int replication = 0; replication < rows.replications(); replication++) {
                if (several) {
                    csv.text(answer.identity().scenario());
                }
                row(csv, rows, columns, replication);
            }
        }
    }

    private static void row(Csv csv, Rows rows, int[] columns, int replication) throws IOException {
        csv.number(replication);
        for (int column : columns) {
            csv.number(column < 0 ? Double.NaN : rows.value(replication, column));
        }
        csv.end();
    }

    /** All measures of any of the scenarios, those of the first in front. */
    private static List<Measure> ofTheHorizon(List<Answer> answers) {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Answer answer : answers) {
            answer.rows().orElseThrow().measures().stream()
                    .filter(measure -> measure.month().isEmpty())
                    .forEach(measures::add);
        }
        return new ArrayList<>(measures);
    }

    private static int[] columns(Rows rows, List<Measure> measures) {
        return measures.stream()
                .mapToInt(measure -> rows.has(measure) ? rows.measures().indexOf(measure) : -1)
                .toArray();
    }

    /** {@code planned-completion:all:high}; parts that do not apply are left out from the end. */
    private static String heading(Measure measure) {
        Optional<String> group = measure.group();
        return measure.name()
                + measure.provider().map(name -> ":" + name).orElse("")
                + group.map(name -> ":" + name).orElse("");
    }
}
