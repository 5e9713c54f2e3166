package outturn.cli;

import java.util.List;
import java.util.Map;
import outturn.report.Report;
import outturn.simulation.Answer;
import outturn.store.Content;
import outturn.summary.Comparison;

/** The report among the files of a result. */
final class Reports {
    private static final String NAME = "report.html";

    private Reports() {}

    static void add(Map<String, Content> files, Answer answer) {
        files.put(NAME, Content.of(Report.html(answer)));
    }

    static void add(Map<String, Content> files, List<Answer> answers, Comparison comparison) {
        files.put(NAME, Content.of(Report.html(answers, comparison)));
    }
}
