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
import outturn.scenario.json.ObjectText;
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
        ObjectText contracts = Json.object();
        scenario.value()
                .contracts()
                .forEach((name, contract) -> contracts.put(
                        name, isSame(theirs, ours, name) ? at(ours, name) : later(at(ours, name), contract, before)));
        reference.value().contracts().forEach((name, contract) -> {
            if (!isSame(theirs, ours, name) && contract.from().value() < before) {
                contracts.put(free(name, scenario.value()), until(at(theirs, name), contract, before - 1));
            }
        });
        List<Setting> settings = List.of(months, new Setting("/contracts", contracts.json()));
        return new Begun(
                sound(reference.with(List.of(months))), sound(scenario.with(settings)), otherwise(theirs, ours));
    }

    private static void check(Scenario reference, Scenario scenario) {
        Time time = reference.time();
        Check.that(
                time.cycle() == Time.Cycle.MONTH && scenario.time().cycle() == Time.Cycle.MONTH,
                "time/cycle",
                "the cycle of one of the scenarios is not a month",
                "an evaluation counts by the month");
        Check.that(
                time.warmUpCycles() == scenario.time().warmUpCycles()
                        && time.start().equals(scenario.time().start()),
                "time",
                "warm-up or start differ between the reference and the scenario",
                "give both the same warmUp and start, as with --set /time/warmUp=12");
        Check.that(
                reference
                        .population()
                        .attributes()
                        .keySet()
                        .equals(scenario.population().attributes().keySet()),
                "population/attributes",
                "attributes differ between the reference and the scenario",
                "compare scenarios of the same clients");
    }

    private static Json tree(Reading<Scenario> reading) {
        return Json.read(reading.name(), reading.canonical());
    }

    private static Json at(Json tree, String contract) {
        return tree.at(Pointer.of("contracts", contract)).orElseThrow();
    }

    private static boolean isSame(Json theirs, Json ours, String name) {
        Pointer at = Pointer.of("contracts", name);
        return theirs.at(at)
                .flatMap(there -> ours.at(at).map(here -> here.canonical().equals(there.canonical())))
                .orElse(false);
    }

    /** A name that no contract of the scenario has. */
    private static String free(String name, Scenario scenario) {
        String free = name;
        while (scenario.contracts().containsKey(free)) {
            free = "before-" + free;
        }
        return free;
    }

    /** A contract that begins so many months later. */
    private static Json later(Json contract, Contract said, int months) {
        Json begun = with(contract, "from", said.from().value() + months);
        return said.until()
                .map(until -> with(begun, "until", until.value() + months))
                .orElse(begun);
    }

    /** A contract that ends with a month at the latest. */
    private static Json until(Json contract, Contract said, int month) {
        int last = said.until().map(Months::value).orElse(month);
        return with(contract, "until", Integer.min(last, month));
    }

    private static Json with(Json contract, String name, int month) {
        ObjectText changed = Json.object();
        contract.members().forEach((each, value) -> {
            if (!each.equals(name)) {
                changed.put(each, value);
            }
        });
        return changed.put(name, Json.of(month)).json();
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
