package outturn.study.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import outturn.scenario.Check;
import outturn.scenario.Contract;
import outturn.scenario.Months;
import outturn.scenario.Pointer;
import outturn.scenario.Scenario;
import outturn.scenario.Time;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;

/**
 * Two worlds made of two scenarios: one in which the reference's contracts run on, and one in which they end after the months
 * before and the scenario's begin. Contracts that are the same in both run on in both. Whatever else the scenario changes
 * holds from the outset, since a scenario has no date for it; {@link #otherwise} says what that is.
 *
 * @param without the contract: the reference, for as many months as are observed
 * @param with the contract
 * @param otherwise sections in which the scenarios differ beside their contracts
 */
public record Begun(Reading<Scenario> without, Reading<Scenario> with, List<String> otherwise) {
    /** Sections that change nothing of what happens to clients before the contract, or that are set here. */
    private static final Set<String> ASIDE =
            Set.of("$schema", "basedOn", "about", "time", "contracts", "levers", "promises", "design");

    public Begun {
        otherwise = List.copyOf(otherwise);
    }

    /**
     * Makes them; both readings must be sound.
     *
     * @throws Check.Fault when the scenarios do not go together, with what to do
     */
    static Begun of(Reading<Scenario> reference, Reading<Scenario> scenario, int before, int after) {
        check(reference.value(), scenario.value());
        Setting months = Setting.of("/time/months", before + after);
        Json theirs = tree(reference);
        Json ours = tree(scenario);
        List<Setting> settings = new ArrayList<>(List.of(months));
        scenario.value().contracts().forEach((name, contract) -> {
            if (!isSame(theirs, ours, name)) {
                later(name, contract, before, settings);
            }
        });
        reference.value().contracts().forEach((name, contract) -> {
            if (!isSame(theirs, ours, name)) {
                earlier(scenario.value(), theirs, name, contract, before, settings);
            }
        });
        return new Begun(
                sound(reference.with(List.of(months))), sound(scenario.with(settings)), otherwise(theirs, ours));
    }

    private static void check(Scenario reference, Scenario scenario) {
        Time time = reference.time();
        Check.that(
                time.cycle() == Time.Cycle.MONTH && scenario.time().cycle() == Time.Cycle.MONTH,
                "time/cycle",
                "is not a month",
                "an evaluation counts by the month");
        Check.that(
                time.warmUpCycles() == scenario.time().warmUpCycles()
                        && time.start().equals(scenario.time().start()),
                "time",
                "differs between the reference and the scenario",
                "give both the same warmUp and start, as with --set /time/warmUp=12");
        Check.that(
                reference
                        .population()
                        .attributes()
                        .keySet()
                        .equals(scenario.population().attributes().keySet()),
                "population/attributes",
                "differ between the reference and the scenario",
                "compare scenarios of the same clients");
    }

    private static Json tree(Reading<Scenario> reading) {
        return Json.read(reading.name(), reading.canonical());
    }

    private static boolean isSame(Json theirs, Json ours, String name) {
        Pointer at = Pointer.of("contracts", name);
        return theirs.at(at)
                .flatMap(there -> ours.at(at).map(here -> here.canonical().equals(there.canonical())))
                .orElse(false);
    }

    private static void later(String name, Contract contract, int before, List<Setting> settings) {
        Pointer at = Pointer.of("contracts", name);
        settings.add(month(at.then("from"), contract.from().value() + before));
        contract.until().map(Months::value).ifPresent(until -> settings.add(month(at.then("until"), until + before)));
    }

    /** A contract of the reference, for as long as the other has not begun. */
    private static void earlier(
            Scenario scenario, Json theirs, String name, Contract contract, int before, List<Setting> settings) {
        if (contract.from().value() >= before) {
            return;
        }
        String free = name;
        while (scenario.contracts().containsKey(free)) {
            free = "before-" + free;
        }
        Pointer at = Pointer.of("contracts", free);
        int last = contract.until().map(Months::value).orElse(before - 1);
        settings.add(new Setting(
                at.toString(), theirs.at(Pointer.of("contracts", name)).orElseThrow()));
        settings.add(month(at.then("until"), Integer.min(last, before - 1)));
    }

    private static Setting month(Pointer at, int month) {
        return new Setting(
                at.toString(),
                Json.object().put("value", month).put("unit", "months").json());
    }

    private static List<String> otherwise(Json theirs, Json ours) {
        Map<String, Json> here = ours.members();
        Map<String, Json> there = theirs.members();
        List<String> names = new ArrayList<>(here.keySet());
        there.keySet().stream().filter(name -> !here.containsKey(name)).forEach(names::add);
        return names.stream()
                .filter(name -> !ASIDE.contains(name))
                .filter(name -> !(here.containsKey(name)
                        && there.containsKey(name)
                        && here.get(name).canonical().equals(there.get(name).canonical())))
                .toList();
    }

    private static Reading<Scenario> sound(Reading<Scenario> reading) {
        for (Finding finding : reading.findings()) {
            throw new Check.Fault(
                    "", "cannot be evaluated: " + finding, "give a scenario with the reference's providers and lines");
        }
        return reading;
    }
}
