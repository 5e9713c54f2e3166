package outturn.study.validation;

import java.util.List;

/** {@code docs/validation.md}: the targets beside what came out, misses shown as misses. */
public final class Page {
    private final StringBuilder text = new StringBuilder();

    private Page() {}

    /** The page, in Markdown. */
    public static String of(Validation validation) {
        Page page = new Page();
        page.head(validation);
        page.targets(validation.targets());
        page.designs();
        page.beside(validation.beside());
        return page.text.toString();
    }

    private void head(Validation validation) {
        say("# Validation");
        say("");
        say("What is known from published studies of drug and alcohol treatment, beside what the scenario `"
                + validation.scenario() + "`");
        say("makes of it. Block A was used to calibrate; how, and every measure's definition, is in");
        say("[calibration.md](calibration.md). Ids are those of [evidence.md](evidence.md).");
        say("");
        say(
                "Nothing was fitted to what follows block A. Those targets are read off worlds of their own, made of shipped");
        say(
                "scenarios; their inputs were committed before any result was worked out. Where one was put right after a first run,");
        say("the notes say what was wrong and what came of it before.");
        say("");
        say("This page is written by a command and checked by a test:");
        say("");
        say("    ./outturn validate --write docs/validation.md");
        say("");
        say(verdict(validation));
        say("");
        say("Played with seed " + validation.seed() + ": " + validation.areas()
                + " replications of the whole area for 72 months after its warm-up, and, for A3, A6 and A7, "
                + validation.areas() * Design.COHORT.perArea());
        say(
                "closed cohorts of 1,000 of the same clients, all referred at once to an empty service and followed for 62 months.");
        say(
                "Beside each result stands its Monte Carlo standard error, by jackknife over replications. It is chance in the");
        say("simulation alone; what is not known of the world is far more.");
        say("");
    }

    private static String verdict(Validation validation) {
        int met = validation.met().size();
        int all = met + validation.missed().size();
        return validation.missed().isEmpty()
                ? "**All " + all + " targets are met.**"
                : "**" + met + " of " + all + " targets are met; missed: " + String.join(", ", validation.missed())
                        + ".**";
    }

    private void targets(List<Result> results) {
        say("## Targets");
        say("");
        row("", "measure", "published", "passes", "result", "error", "", "evidence");
        row("---", "---", "---", "---", "---:", "---:", "---", "---");
        for (Result result : results) {
            String verdict = result.passes() ? "pass" : "**MISS**";
            row(
                    result.target(),
                    result.what(),
                    result.published(),
                    result.band(),
                    result.shown(),
                    result.error(),
                    verdict,
                    ids(result));
        }
        say("");
    }

    private void designs() {
        say("## Who saw it");
        say("");
        row("", "target", "design");
        row("---", "---", "---");
        Targets.ALL.forEach(target -> row(target.id(), target.title(), target.design()));
        Experiments.ALL.forEach(each -> row(each.id(), each.title(), each.design()));
        say("");
        say("## What was varied");
        say("");
        row("", "worlds", "played", "differing in");
        row("---", "---:", "---:", "---");
        Experiments.ALL.forEach(each -> row(
                each.id(), "" + each.trial().worlds().size(), "" + each.trial().replications(), each.varied()));
        say("");
        notes();
    }

    private void notes() {
        Experiments.ALL.stream()
                .filter(each -> !each.note().isEmpty())
                .forEach(each -> say("- **" + each.id() + "** " + each.note()));
        say("");
    }

    private void beside(List<Result> results) {
        say("## Beside the targets");
        say("");
        say("Nothing passes or misses here.");
        say("");
        row("measure", "published", "result", "error", "evidence");
        row("---", "---", "---:", "---:", "---");
        results.forEach(result -> row(result.what(), result.published(), result.shown(), result.error(), ids(result)));
    }

    private static String ids(Result result) {
        return String.join(
                ", ", result.evidence().stream().map(id -> '`' + id + '`').toList());
    }

    private void row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(cell.isEmpty() ? "" : " " + cell).append(" |");
        }
        say(row.toString());
    }

    private void say(String line) {
        text.append(line).append('\n');
    }
}
