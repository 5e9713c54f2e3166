package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Mark;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.scenario.json.Json;
import outturn.study.optimise.Aim;
import outturn.study.optimise.Counted;
import outturn.study.optimise.Figure;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Judged;
import outturn.study.optimise.Optimised.Pick;
import outturn.study.optimise.Variable;

/** How the designs of a search are named, marked and said, the same in every part of the page. */
final class Designs {
    private final Optimised optimised;
    private final List<Counted> counted;

    Designs(Optimised optimised) {
        this.optimised = optimised;
        counted = optimised.problem().counted();
    }

    /** The rest of the front first, so that what has a name is drawn over it; the scenario as it is, then the chosen. */
    List<Found> drawn() {
        List<Found> drawn = new ArrayList<>(optimised.front().stream()
                .filter(each -> chosen(each.number()).isEmpty())
                .toList());
        drawn.add(optimised.today());
        optimised.chosen().forEach(pick -> drawn.add(pick.design()));
        return drawn;
    }

    /** The scenario as it is, then the chosen. */
    List<Found> named() {
        List<Found> named = new ArrayList<>(List.of(optimised.today()));
        optimised.chosen().forEach(pick -> named.add(pick.design()));
        return named;
    }

    private Optional<Integer> chosen(int number) {
        for (int at = 0; at < optimised.chosen().size(); at++) {
            if (optimised.chosen().get(at).design().number() == number) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** What a design is called: {@code Design 2}, or by its number where it is not shown. */
    String name(int number) {
        return number == 0
                ? "As it is"
                : chosen(number)
                        .map(at -> Spoken.headed(optimised.chosen().get(at).name()))
                        .orElse("Number " + number + " of the front");
    }

    /** Why it is shown; nothing of one that is not. */
    Optional<String> why(int number) {
        return chosen(number).map(at -> optimised.chosen().get(at)).map(Pick::why);
    }

    String style(int number) {
        return number == 0 ? "now" : chosen(number).map(at -> "d" + at).orElse("pale");
    }

    Mark mark(Found design) {
        String label = design.number() == 0
                ? "today"
                : chosen(design.number()).map(at -> Integer.toString(at + 1)).orElse("");
        return new Mark(design.number(), style(design.number()), label, says(design));
    }

    /** What a design comes to and sets, in one line. */
    private String says(Found design) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < aims().size(); at++) {
            parts.add(Spoken.plain(aims().get(at).name()) + " "
                    + unit(at).of(judged(design).get(at).best().value()));
        }
        String kept = design.keeping().isKept() ? "" : " It breaks a constraint.";
        return name(design.number())
                + why(design.number()).map(why -> " (" + why + ")").orElse("") + ": " + Wording.and(parts) + "." + kept
                + " " + tariff(design);
    }

    /** Objectives, then constraints. */
    List<Aim> aims() {
        List<Aim> aims = new ArrayList<>(optimised.problem().objectives());
        aims.addAll(optimised.problem().constraints());
        return aims;
    }

    List<Judged> judged(Found design) {
        List<Judged> judged = new ArrayList<>(design.objectives());
        judged.addAll(design.constraints());
        return judged;
    }

    /** What an aim is counted in. */
    Unit unit(int aim) {
        return Unit.named(optimised.units().get(aim));
    }

    /** What an aim is called, with its line where it has one. */
    String headed(int at) {
        Aim aim = aims().get(at);
        String most = aim.atMost().isPresent()
                ? ", at most " + unit(at).of(aim.atMost().getAsDouble())
                : "";
        String least = aim.atLeast().isPresent()
                ? ", at least " + unit(at).of(aim.atLeast().getAsDouble())
                : "";
        return Spoken.headed(aim.name()) + most + least;
    }

    /** A judged number with its 95% interval; unknown ends where there is no interval. */
    Range range(Found design, int aim) {
        Figure best = judged(design).get(aim).best();
        return new Range(best.value() - best.reach(), best.value(), best.value() + best.reach());
    }

    /** A judged number as a cell: what is best known of it. */
    String cell(Found design, int aim) {
        return cell(judged(design).get(aim).best(), aim);
    }

    /** One of its numbers as a cell. */
    String cell(Figure figure, int aim) {
        String reach = figure.reach() > 0 ? " ± " + unit(aim).brief(figure.reach()) : "";
        return unit(aim).brief(figure.value()) + reach;
    }

    /** A tariff as one plain sentence, against the scenario as it is. */
    String tariff(Found design) {
        List<String> sets = new ArrayList<>();
        List<String> leaves = new ArrayList<>();
        for (int at = 0; at < design.settings().size(); at++) {
            Variable variable = optimised.problem().variables().get(at);
            String name = "“" + Spoken.plain(variable.name()) + "”";
            String there = value(design, at);
            String today = value(optimised.today(), at);
            if (design.number() == 0) {
                sets.add(name + " is " + there);
            } else if (there.equals(today)) {
                leaves.add(name + " (" + there + ")");
            } else {
                sets.add(name + " to " + there + " (today " + today + ")");
            }
        }
        if (design.number() == 0) {
            return Wording.and(sets) + ".";
        }
        String leaving = leaves.isEmpty() ? "" : "eaves " + Wording.and(leaves) + " as today.";
        return sets.isEmpty()
                ? "L" + leaving
                : "Sets " + Wording.and(sets) + (leaving.isEmpty() ? "." : "; l" + leaving);
    }

    private String value(Found design, int variable) {
        Json value = design.settings().get(variable).value();
        if (value instanceof Json.Number number) {
            return sum(variable, number.number());
        }
        return "“" + (value instanceof Json.Text text ? text.value() : value.kind()) + "”";
    }

    /** A value of a variable, in pounds where it is a sum. */
    String say(int variable, double value) {
        Variable of = optimised.problem().variables().get(variable);
        return of.choices().isEmpty() ? sum(variable, value) : of.choices().get((int) value);
    }

    private String sum(int variable, double value) {
        String number = Numbers.text(value);
        return switch (counted.get(variable)) {
            case PENCE -> Numbers.pounds(StrictMath.round(value));
            case POUNDS -> Numbers.pounds(StrictMath.round(value * 100));
            case MONTHS -> number.equals("1") ? "1 month" : number + " months";
            case TIMES -> "×" + number;
            case NUMBER -> number;
        };
    }
}
