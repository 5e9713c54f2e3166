package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Contract;
import outturn.scenario.Term;
import outturn.scenario.Time;

/** Every contract in sentences, one for each term. */
final class Contracts {
    private final Sides sides;

    Contracts(Sides sides) {
        this.sides = sides;
    }

    boolean isThere() {
        return sides.runs().stream().anyMatch(run -> !run.scenario().contracts().isEmpty());
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        for (Run run : sides.runs()) {
            if (sides.several()) {
                parts.add(Prose.heading(run.name()));
            }
            if (run.scenario().contracts().isEmpty()) {
                parts.add(Prose.paragraph("Nobody has a contract."));
            }
            run.scenario()
                    .contracts()
                    .forEach((name, contract) ->
                            parts.addAll(contract(name, contract, run.scenario().time())));
        }
        return Prose.section("contracts", "What the contracts say")
                .with("class", "page")
                .holding(parts);
    }

    private List<Markup> contract(String name, Contract contract, Time time) {
        List<Markup> terms = new ArrayList<>();
        for (Map.Entry<String, Term> term : contract.terms().entrySet()) {
            terms.add(Markup.tag("li")
                    .saying(TermSentence.of(term.getValue()))
                    .holding(Markup.tag("span", "named").saying(Wording.named(term.getKey()))));
        }
        String level = sides.several() ? "h4" : "h3";
        return List.of(
                Markup.tag(level)
                        .saying(Wording.named(name) + ": the commissioner and " + Wording.named(contract.provider())),
                Prose.paragraph(terms(contract, time)),
                Markup.tag("ul", "terms").holding(terms));
    }

    private static String terms(Contract contract, Time time) {
        StringBuilder said = new StringBuilder("It runs from ")
                .append(Wording.month(time.start(), contract.from().value()))
                .append(" to ")
                .append(contract.until()
                        .map(last -> Wording.month(time.start(), last.value()))
                        .orElse("the end"));
        contract.line()
                .ifPresent(line -> said.append(" and is paid from the budget “")
                        .append(Wording.plain(line))
                        .append("”"));
        int lag = contract.lag().value();
        said.append(". Claims are paid ")
                .append(lag == 0 ? "in the month they are raised" : lag == 1 ? "a month later" : lag + " months later");
        return said.append('.').toString();
    }
}
