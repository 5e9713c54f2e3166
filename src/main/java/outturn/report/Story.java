package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.scenario.Spoken;
import outturn.scenario.Time;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Verdict;

/** What came of one scenario, in sentences made from its figures. */
final class Story {
    private final Run run;
    private final Time time;

    Story(Run run) {
        this.run = run;
        time = run.scenario().time();
    }

    /** The one sentence to read: what becomes of people, at what cost, and whether anybody goes under. */
    String headline() {
        String people = find(Meaning.PLANNED_COMPLETION)
                .map(left -> Wording.roughly(left.mean()) + " of people leaving treatment do so as planned")
                .or(() -> find(Meaning.QALYS).map(years -> Unit.QALYS.of(years.mean()) + " are lived"))
                .orElse("");
        String bill = find(Meaning.BILL)
                .filter(paid -> paid.mean() != 0)
                .map(paid -> (people.isEmpty() ? "The bill is " : ", for ") + Unit.PENCE.of(paid.mean()) + " over "
                        + Wording.horizon(time))
                .orElse("");
        String said = people + bill + ruin().map(who -> "; " + who).orElse("");
        return said.isEmpty() ? run.name() : said.startsWith("; ") ? run.name() + said.replaceFirst(";", ":") : said;
    }

    /** Whoever is likeliest to go under; nothing where nobody has cash. */
    private Optional<String> ruin() {
        Optional<Estimate> any = find(Meaning.RUIN).filter(estimate -> hasMoney());
        if (any.isEmpty()) {
            return Optional.empty();
        }
        String who = likeliest().map(Spoken::proper).orElse("a provider");
        double share = likeliest().map(this::chance).orElse(any.get().mean());
        return Optional.of(share == 0 ? "no provider fails" : who + " fails " + Wording.often(share));
    }

    private boolean hasMoney() {
        return run.providers().stream()
                .anyMatch(name -> run.find(Measure.of(Meaning.CLOSING_CASH).provider(name))
                        .filter(cash -> cash.mean() != 0)
                        .isPresent());
    }

    private double chance(String provider) {
        return run.find(Measure.of(Meaning.RUIN).provider(provider))
                .map(Estimate::mean)
                .orElse(0.0);
    }

    private Optional<String> likeliest() {
        Optional<String> likeliest = Optional.empty();
        for (String name : run.providers()) {
            if (chance(name) > likeliest.map(this::chance).orElse(0.0)) {
                likeliest = Optional.of(name);
            }
        }
        return likeliest;
    }

    /** What to know, in order. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        treated().ifPresent(said -> points.add(new Point("Who is treated", said)));
        Choices.parked(run).ifPresent(said -> points.add(new Point("The least effort", said)));
        Choices.broken(run).ifPresent(said -> points.add(new Point("What is not so", said)));
        outcomes().ifPresent(said -> points.add(new Point("What becomes of them", said)));
        bill().ifPresent(said -> points.add(new Point("The bill", said)));
        waits().ifPresent(said -> points.add(new Point("Waits", said)));
        Bids.absent(run).ifPresent(said -> points.add(new Point("Who bids", said)));
        failures().ifPresent(said -> points.add(new Point("Providers", said)));
        promises().ifPresent(said -> points.add(new Point("Promises", said)));
        return points;
    }

    private Optional<Estimate> find(Meaning meaning) {
        return run.find(run.whole(meaning));
    }

    private Optional<String> treated() {
        return find(Meaning.STARTED).filter(started -> started.mean() > 0).map(started -> {
            String begun = Unit.NUMBER.of(started.mean()) + " treatments begin in the " + Wording.horizon(time)
                    + " from " + Wording.start(time) + ".";
            return begun + find(Meaning.ACCEPTANCE).map(this::accepted).orElse("");
        });
    }

    private String accepted(Estimate all) {
        return all.mean() > 0.9995
                ? " Everybody who is assessed is accepted."
                : " Of those assessed " + Unit.SHARE.of(all.mean()) + " are accepted"
                        + ends(Meaning.ACCEPTANCE).map(said -> ": " + said).orElse("") + ".";
    }

    /** How the least and the most complex group fare. */
    private Optional<String> ends(Meaning meaning) {
        List<String> groups = run.groups();
        if (groups.size() < 2) {
            return Optional.empty();
        }
        String least = groups.get(0);
        String most = groups.get(groups.size() - 1);
        return run.find(Measure.of(meaning).provider(Measure.ALL).group(least))
                .flatMap(one -> run.find(
                                Measure.of(meaning).provider(Measure.ALL).group(most))
                        .map(two -> Unit.SHARE.of(one.mean()) + " of the least complex group and "
                                + Unit.SHARE.of(two.mean()) + " of the most complex"));
    }

    private Optional<String> outcomes() {
        return find(Meaning.PLANNED_COMPLETION).map(left -> {
            String said = Unit.SHARE.of(left.mean()) + " of those who leave treatment leave as planned"
                    + Wording.inWorlds(Unit.SHARE, Run.range(left)) + ".";
            String groups = ends(Meaning.PLANNED_COMPLETION)
                    .map(each -> " It is " + each + ".")
                    .orElse("");
            String away = find(Meaning.STAYED_AWAY_12_MONTHS)
                    .map(stayed -> " Of those who leave as planned " + Unit.SHARE.of(stayed.mean())
                            + " are alive and not back a year later.")
                    .orElse("");
            return said + groups + away;
        });
    }

    private Optional<String> bill() {
        return find(Meaning.BILL).filter(bill -> bill.mean() != 0).map(bill -> {
            String said = "The commissioner pays " + Unit.PENCE.of(bill.mean()) + " in all"
                    + Wording.inWorlds(Unit.PENCE, Run.range(bill)) + ".";
            String outcomes = find(Meaning.OUTCOME_PAYMENTS)
                    .filter(paid -> paid.mean() != 0)
                    .map(paid -> " Of that " + Unit.SHARE.of(paid.mean() / bill.mean()) + " is paid on outcomes.")
                    .orElse("");
            return said + outcomes + overspent();
        });
    }

    private String overspent() {
        StringBuilder said = new StringBuilder();
        for (String line : run.scenario().commissioner().lines().keySet()) {
            run.find(Measure.of(Meaning.OVER_BUDGET, line))
                    .filter(over -> over.mean() > 0)
                    .ifPresent(over -> said.append(" The budget “")
                            .append(Spoken.plain(line))
                            .append("” is overspent in some year in ")
                            .append(Unit.SHARE.of(over.mean()))
                            .append(" of worlds."));
        }
        return said.toString();
    }

    private Optional<String> waits() {
        return find(Meaning.MEAN_WAIT).map(wait -> {
            if (wait.mean() == 0) {
                return "Nobody waits for a place.";
            }
            return "People wait " + Unit.DAYS.of(wait.mean()) + " on average"
                    + Wording.inWorlds(Unit.DAYS, Run.range(wait))
                    + "."
                    + find(Meaning.LONG_WAITS)
                            .map(late -> " " + Unit.SHARE.of(late.mean()) + " wait more than three weeks.")
                            .orElse("");
        });
    }

    private Optional<String> failures() {
        if (!hasMoney() || find(Meaning.RUIN).isEmpty()) {
            return Optional.empty();
        }
        List<String> failing = run.providers().stream()
                .filter(name -> chance(name) > 0)
                .map(name -> Spoken.proper(name) + " " + Wording.often(chance(name)))
                .toList();
        return Optional.of(
                failing.isEmpty()
                        ? "No provider runs out of money in any world."
                        : "Runs out of money: " + Wording.and(failing) + ".");
    }

    private Optional<String> promises() {
        return promises(run);
    }

    /** How many promises hold, and which do not. */
    static Optional<String> promises(Run run) {
        int all = run.verdicts().size();
        List<String> broken = run.verdicts().stream()
                .filter(verdict -> !verdict.kept())
                .map(Verdict::name)
                .map(name -> "“" + Spoken.headed(name) + "”")
                .toList();
        if (all == 0) {
            return Optional.empty();
        }
        int kept = all - broken.size();
        return Optional.of(
                broken.isEmpty()
                        ? all == 1 ? "The one promise is kept." : "All " + all + " are kept."
                        : kept + " of " + all + " kept. Broken: " + Wording.and(broken) + ".");
    }

    /** Ranges of the figures at the top. */
    Range range(Meaning meaning) {
        return run.range(run.whole(meaning));
    }
}
