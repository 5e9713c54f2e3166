package outturn.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.model.Model;
import outturn.model.Names;
import outturn.model.Sought;
import outturn.replication.Attainments;
import outturn.replication.PaidResults;
import outturn.replication.People;
import outturn.replication.Witness;
import outturn.scenario.Scenario;

/**
 * Of the results a scenario paid for, those that the same clients had in the reference as well: paid for, though they
 * happen anyway (model, §9). What "as well" means is decision 15. May be used by any number of threads at once.
 */
public final class Deadweight {
    private static final int EVERYBODY = -1;

    private final Names names;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    /** Providers and groups counted together; {@link #EVERYBODY} for all of either. */
    private record Cell(int provider, int group) {
        boolean has(int ofProvider, int ofGroup) {
            return (provider == EVERYBODY || provider == ofProvider) && (group == EVERYBODY || group == ofGroup);
        }
    }

    /**
     * What came of counting it.
     *
     * @param estimates of each measure; all unknown when it could not be counted
     * @param finding why it could not be counted, in a plain sentence
     */
    public record Told(List<Estimate> estimates, Optional<String> finding) {
        public Told {
            estimates = List.copyOf(estimates);
        }

        /** Nothing is paid for client by client, or nobody counted. */
        public static Told nothing() {
            return new Told(List.of(), Optional.empty());
        }

        /** With more that is told of twins. */
        public Told and(List<Estimate> more) {
            List<Estimate> all = new ArrayList<>(estimates);
            all.addAll(more);
            return new Told(all, finding);
        }

        /** One estimate that says something. */
        public Optional<Estimate> find(Measure measure) {
            return estimates.stream()
                    .filter(estimate -> estimate.measure().equals(measure) && Double.isFinite(estimate.mean()))
                    .findFirst();
        }

        /** The estimate for all providers and groups. */
        public Optional<Estimate> whole(Meaning meaning) {
            Measure measure = Measure.of(meaning).provider(Measure.ALL).group(Measure.ALL);
            return estimates.stream()
                    .filter(estimate -> estimate.measure().equals(measure))
                    .findFirst();
        }
    }

    /** Of a scenario that is held against a reference. */
    public Deadweight(Model model) {
        names = model.names();
        boolean grouped = names.groups().size() > 1;
        for (int provider = EVERYBODY; provider < names.providers().size(); provider++) {
            for (int group = EVERYBODY; group < (grouped ? names.groups().size() : 0); group++) {
                cells.add(new Cell(provider, group));
            }
        }
        cells.forEach(cell -> measures.add(measure(Meaning.DEADWEIGHT, cell)));
        cells.forEach(cell -> measures.add(measure(Meaning.DEADWEIGHT_PAYMENTS, cell)));
    }

    private Measure measure(Meaning meaning, Cell cell) {
        return Measure.of(meaning)
                .provider(
                        cell.provider == EVERYBODY
                                ? Measure.ALL
                                : names.providers().get(cell.provider))
                .group(cell.group == EVERYBODY ? Measure.ALL : names.groups().get(cell.group));
    }

    /**
     * Why clients of a scenario have no twins in the reference, in a plain sentence; empty when they have.
     *
     * @param sought what is paid for in all scenarios held against the reference
     */
    public static Optional<String> whyNot(Scenario scenario, Scenario reference, Sought sought) {
        if (!scenario.population().equals(reference.population())) {
            return Optional.of(
                    "deadweight is not counted: the population section is not that of the reference, so other"
                            + " clients may come and nobody is known to have a twin there");
        }
        if (!scenario.time().equals(reference.time())) {
            return Optional.of("deadweight is not counted: the time section is not that of the reference, so clients"
                    + " cannot be followed there month by month");
        }
        return sought.fits(scenario) && sought.fits(reference)
                ? Optional.empty()
                : Optional.of(
                        "deadweight is not counted: the scenarios pay for more different results than can be watched"
                                + " for at once; compare fewer of them");
    }

    /** Of all replications: one row each, in the order of their numbers. */
    public Told told(double[][] rows) {
        Rows all = new Rows(measures, rows);
        List<Estimate> estimates = new ArrayList<>();
        for (int column = 0; column < measures.size(); column++) {
            estimates.add(Statistics.estimate(measures.get(column), all.column(column)));
        }
        return new Told(estimates, Optional.empty());
    }

    /** Nothing is known, for a reason. */
    public Told untold(String why) {
        return new Told(told(new double[0][]).estimates(), Optional.of(why));
    }

    /**
     * Counts one replication.
     *
     * @param here who witnessed it in the scenario
     * @param people of the scenario, as they stood at its end
     * @param there who witnessed the same replication of the reference
     */
    public double[] row(Witness here, People people, Witness there) {
        double[] paid = new double[cells.size()];
        double[] anyway = new double[cells.size()];
        double[] pence = new double[cells.size()];
        PaidResults results = here.paid();
        for (int item = 0; item < results.count(); item++) {
            if (results.isReal(item) && results.sharePaid(item) > 0) {
                boolean had = hadAnyway(results, item, here.attainments(), there.attainments());
                int group = people.group(results.client(item));
                for (int at = 0; at < paid.length; at++) {
                    if (cells.get(at).has(results.provider(item), group)) {
                        paid[at] += results.sharePaid(item);
                        anyway[at] += had ? results.sharePaid(item) : 0;
                        pence[at] += had ? results.pence(item) : 0;
                    }
                }
            }
        }
        double[] row = new double[measures.size()];
        for (int at = 0; at < paid.length; at++) {
            row[at] = Columns.over(anyway[at], paid[at]);
            row[paid.length + at] = pence[at];
        }
        return row;
    }

    /**
     * Whether the client's twin has the result too: as often by the same cycle in the same episode or, if it had no such
     * episode by then, at any time.
     */
    static boolean hadAnyway(PaidResults results, int item, Attainments here, Attainments there) {
        int client = results.client(item);
        int sought = results.sought(item);
        int episode = results.episode(item);
        int by = results.raised(item);
        int twins = there.had(client, episode, by)
                ? there.times(client, sought, episode, by)
                : there.times(client, sought, by);
        return twins >= here.times(client, sought, episode, by);
    }
}
