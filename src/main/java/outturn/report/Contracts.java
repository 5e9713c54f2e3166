package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Contract;
import outturn.scenario.Spoken;
import outturn.scenario.Term;

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
            run.scenario().contracts().forEach((name, contract) -> parts.addAll(contract(name, contract)));
        }
        return Prose.section("contracts", "What the contracts say")
                .with("class", "page")
                .holding(parts);
    }

    private List<Markup> contract(String name, Contract contract) {
        List<Markup> terms = new ArrayList<>();
        for (Map.Entry<String, Term> term : contract.terms().entrySet()) {
            terms.add(Markup.tag("li")
                    .saying(term.getValue().sentence(contract))
                    .holding(Markup.tag("span", "named").saying(Spoken.headed(term.getKey()))));
        }
        String level = sides.several() ? "h4" : "h3";
        return List.of(
                Markup.tag(level)
                        .saying(Spoken.headed(name) + ": the commissioner and " + Spoken.proper(contract.provider())),
                Prose.paragraph(contract.sentence()),
                Markup.tag("ul", "terms").holding(terms));
    }
}
