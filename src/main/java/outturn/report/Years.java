package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Who is at the lowest effort, group by year, with the hours of staff they get beside it. */
final class Years {
    private final Run run;
    private final List<Integer> years = new ArrayList<>();

    Years(Run run) {
        this.run = run;
        int year = run.scenario().time().cycle().perYear();
        Measure everybody = Measure.of(Meaning.PARKING_RATE_IN_YEAR).group(Measure.ALL);
        int first = 0;
        while (run.summary().find(everybody.month(first)).isPresent()) {
            years.add(first);
            first += year;
        }
    }

    /** One year is the whole. */
    boolean isThere() {
        return years.size() > 1;
    }

    /** A table, whose caption begins with these words. */
    Element markup(String whose) {
        Element head = Markup.tag("tr").holding(Heat.heading("Who"));
        for (int year = 1; year <= years.size(); year++) {
            head = head.holding(Heat.heading("Year " + year));
        }
        List<Element> rows = new ArrayList<>();
        run.groups().forEach(group -> rows.add(row(Spoken.plain(group), group)));
        rows.add(row("everybody", Measure.ALL));
        return Heat.table(
                whose + "the lowest effort year by year, % of months in treatment, and hours of staff a month",
                head,
                rows);
    }

    private Element row(String title, String group) {
        Element row =
                Markup.tag("tr").holding(Markup.tag("th").with("scope", "row").saying(title));
        for (int first : years) {
            double parked = middle(Meaning.PARKING_RATE_IN_YEAR, group, first);
            double hours = middle(Meaning.EFFORT_HOURS_IN_YEAR, group, first);
            row = row.holding(Choices.cell(parked)
                    .saying(Unit.SHARE.of(parked))
                    .holding(Markup.tag("span", "sub")
                            .saying(Unit.named(Meaning.EFFORT_HOURS.unit()).of(hours) + " hours")));
        }
        return row;
    }

    private double middle(Meaning meaning, String group, int first) {
        return run.range(Measure.of(meaning).group(group).month(first)).middle();
    }
}
