package outturn.study.floor;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import outturn.model.Bid;
import outturn.model.Finances;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.simulation.Engines;
import outturn.summary.CashPath;
import outturn.summary.Cashflow;
import outturn.summary.Statistics;

/** The cash books of one provider of a scenario, kept from failing so that they go on to the horizon. */
final class Books {
    private final Model model;
    private final Finances stated;
    private final int provider;

    /** Its contracts taken on, whatever they are worth to it. */
    Books(Scenario scenario, String name, Precedents precedents) {
        Scenario unfailing = scenario.with(name, scenario.providers().get(name).neverFailing());
        model = Model.of(unfailing, precedents);
        stated = Model.stated(scenario).finances();
        provider = List.copyOf(scenario.providers().keySet()).indexOf(name);
    }

    /** A scenario with settings; a fault where they make none. */
    static Reading<Scenario> with(Reading<Scenario> reading, List<Setting> settings) {
        Reading<Scenario> changed = reading.with(settings);
        Check.that(
                changed.isSound(),
                "",
                "a contract tried makes no scenario: "
                        + changed.findings().stream()
                                .map(Object::toString)
                                .findFirst()
                                .orElse(""),
                "look for what is said in two places of the scenario");
        return changed;
    }

    /** What a provider that decides reckons its contracts are worth, before it bids. */
    static Bid bid(Scenario scenario, String name, Precedents precedents) {
        return Model.of(scenario, precedents)
                .plans()
                .bid(List.copyOf(scenario.providers().keySet()).indexOf(name));
    }

    /** Plays one replication after the other. */
    IntFunction<CashPath> player(long seed) {
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        return number -> path(replication, seed, number);
    }

    /** One replication. */
    CashPath play(long seed, int number) {
        return path(new Replication(model, Engines.COLUMNAR, Diary.CLOSED), seed, number);
    }

    private CashPath path(Replication replication, long seed, int number) {
        return CashPath.of(
                replication.play(seed, number), provider, model.clock().measured());
    }

    /** What the paths come to. */
    Cashflow cashflow(List<CashPath> paths) {
        return new Cashflow(
                paths,
                stated.reserves(provider),
                stated.facility(provider),
                stated.interestPerYear(provider),
                model.clock().monthsPerCycle());
    }

    /** What the paths say of a contract on which a provider is paid by stated rules. */
    static Tried tried(double at, Cashflow cashflow) {
        double[] gains = cashflow.gains();
        double mean = Statistics.mean(gains);
        double error = gains.length < 2 ? 0 : Statistics.deviation(gains, mean) / StrictMath.sqrt(gains.length);
        int ruined = (int) StrictMath.rint(cashflow.ruin() * gains.length);
        return new Tried(at, mean, error, OptionalInt.of(ruined), gains.length, cashflow.meanRoom());
    }
}
