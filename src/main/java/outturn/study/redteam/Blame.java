package outturn.study.redteam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Amount;
import outturn.scenario.Contract;
import outturn.scenario.Numbers;
import outturn.scenario.Pathway;
import outturn.scenario.Pointer;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.study.redteam.Loophole.Culprit;
import outturn.study.redteam.Loophole.How;

/**
 * Which clause lets an abuse in: terms are taken out one at a time, those of one name in all contracts together, and the one
 * answers without which least of the gain is left, if that is at most half. Where clients are left out or short of effort,
 * prices are raised too: too low a price may be what makes it pay.
 */
final class Blame {
    private static final double TIMES = 3;
    private static final double MOST = 0.5;

    private final Worlds worlds;
    private final Scenario scenario;

    Blame(Worlds worlds) {
        this.worlds = worlds;
        scenario = worlds.reading().value();
    }

    /** The term that makes it pay. */
    Optional<Culprit> term(Loophole loophole) {
        Map<String, List<Setting>> out = new LinkedHashMap<>();
        Map<String, List<Setting>> more = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        scenario.contracts()
                .forEach((contract, of) -> of.terms().forEach((name, term) -> {
                    Pointer at = Pointer.of("contracts", contract, "terms", name);
                    sentences.putIfAbsent(name, term.sentence(of));
                    out.computeIfAbsent(name, each -> new ArrayList<>()).add(priced(at, term, 0));
                    if (byYear(term).isPresent()) {
                        more.computeIfAbsent(name, each -> new ArrayList<>()).add(priced(at, term, TIMES));
                    }
                }));
        List<Culprit> suspects = new ArrayList<>();
        out.forEach((name, settings) ->
                suspect(loophole, name, sentences.get(name), How.PAYS, settings).ifPresent(suspects::add));
        if (!loophole.abuse().breaksRules()) {
            more.forEach((name, settings) -> suspect(loophole, name, sentences.get(name), How.PAYS_TOO_LITTLE, settings)
                    .ifPresent(suspects::add));
        }
        return least(suspects);
    }

    /** The clause beyond payment. */
    Optional<Culprit> clause(Loophole loophole) {
        List<Culprit> suspects = new ArrayList<>();
        scenario.contracts().forEach((name, contract) -> {
            if (loophole.abuse() == Abuse.REFUSING && contract.refusal().allowed()) {
                suspect(loophole, name + ": refusal", refusal(contract), How.ALLOWS, everywhere("refusal", "allowed"))
                        .ifPresent(suspects::add);
            }
            if (loophole.abuse().breaksRules()) {
                suspect(loophole, name + ": audit", audit(contract), How.ALLOWS, everywhere("audit", "found"))
                        .ifPresent(suspects::add);
            }
        });
        boolean assesses = scenario.pathway()
                .assessment()
                .filter(step -> step.by() == Pathway.Assessor.PROVIDER)
                .isPresent();
        if (loophole.abuse() == Abuse.UPCODING && assesses) {
            Setting independent = Setting.of("/pathway/assessment/by", "independent");
            String says = "Providers assess their own clients.";
            suspect(loophole, "assessment", says, How.ALLOWS, List.of(independent))
                    .ifPresent(suspects::add);
        }
        return least(suspects);
    }

    /** In every contract: refusing is forbidden, or every breach is found out. */
    private List<Setting> everywhere(String clause, String property) {
        Json value = clause.equals("refusal") ? Json.of(false) : Json.of(1L);
        return scenario.contracts().keySet().stream()
                .map(name -> new Setting(
                        Pointer.of("contracts", name, clause, property).toString(), value))
                .toList();
    }

    private static String refusal(Contract contract) {
        return "The provider may turn a client away and pays "
                + Numbers.pounds(contract.refusal().penalty().pence()) + " each time.";
    }

    private static String audit(Contract contract) {
        return "Breaking the rules is found out "
                + Numbers.text(contract.audit().found().value() * 100) + " times in a hundred and then costs "
                + Numbers.pounds(contract.audit().penalty().pence()) + ".";
    }

    private Optional<Culprit> suspect(
            Loophole loophole, String name, String sentence, How how, List<Setting> settings) {
        Optional<Reading<Scenario>> changed = worlds.changed(settings);
        return changed.map(without -> new Culprit(name, sentence, how, worlds.gain(without, loophole.abuse())))
                .filter(culprit ->
                        culprit.left().mean() <= MOST * loophole.gain().mean());
    }

    private static Optional<Culprit> least(List<Culprit> suspects) {
        return suspects.stream()
                .min(Comparator.comparingDouble(culprit -> culprit.left().mean()));
    }

    /** A term at a multiple of its price; one without a price by year is taken away. */
    private static Setting priced(Pointer at, Term term, double times) {
        return byYear(term)
                .map(years -> new Setting(
                        at.then("byYear").toString(),
                        Json.list(years.stream()
                                .map(year -> Json.of(times * year.value()))
                                .toList())))
                .orElseGet(() -> new Setting(at.toString(), Json.nothing()));
    }

    private static Optional<List<Amount>> byYear(Term term) {
        if (term instanceof Term.Block block) {
            return Optional.of(block.byYear());
        }
        if (term instanceof Term.Attachment attachment) {
            return Optional.of(attachment.byYear());
        }
        if (term instanceof Term.Activity activity) {
            return Optional.of(activity.byYear());
        }
        if (term instanceof Term.Outcome outcome) {
            return Optional.of(outcome.byYear());
        }
        return term instanceof Term.Sustainment sustainment ? Optional.of(sustainment.byYear()) : Optional.empty();
    }
}
