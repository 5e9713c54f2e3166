package outturn.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Assumption;
import outturn.scenario.Numbers;
import outturn.scenario.Quantity;
import outturn.scenario.Quantity.Quality;
import outturn.scenario.Scenario;
import outturn.scenario.Spoken;

/** Every number the answer rests on, with its source; in a comparison also what the scenarios do not share. */
final class AssumptionsLog {
    private static final String UNSAID = "not stated";

    private static final List<Table.Column> COLUMNS = List.of(
            Table.words("Quantity"),
            Table.figure("Value"),
            Table.words("Unit"),
            Table.words("Range"),
            Table.words("Quality"),
            Table.note("Source and note"));

    private final Sides sides;

    AssumptionsLog(Sides sides) {
        this.sides = sides;
    }

    Element markup() {
        List<Assumption> log = given(sides.first().scenario());
        Element section = Prose.section("assumptions", "What it rests on").with("class", "page");
        for (int at = 1; at < sides.runs().size(); at++) {
            section = section.holding(differences(sides.runs().get(at)).markup());
        }
        section = section.holding(
                Prose.paragraph("Every number the scenario file gives is below; change one and the answer changes."
                        + " Quality says how far each can be trusted."),
                counts(log).markup());
        List<Assumption> bare = log.stream().filter(AssumptionsLog::isBare).toList();
        Map<String, List<List<String>>> parts = new LinkedHashMap<>();
        log.stream()
                .filter(each -> !isBare(each))
                .forEach(each -> parts.computeIfAbsent(part(each), part -> new ArrayList<>())
                        .add(row(each)));
        for (Map.Entry<String, List<List<String>>> part : parts.entrySet()) {
            section = section.holding(new Table(named(part.getKey()), COLUMNS, part.getValue()).markup());
        }
        return bare.isEmpty() ? section : section.holding(bare(bare));
    }

    private String named(String part) {
        return (sides.several() ? sides.first().name() + ": " : "") + Spoken.headed(part);
    }

    /** The section of the file. */
    private static String part(Assumption assumption) {
        return assumption.pointer().split("/", 3)[1];
    }

    /** Whether nothing is said of where it comes from. */
    private static boolean isBare(Assumption assumption) {
        Quantity quantity = assumption.quantity();
        return quantity.source().isEmpty()
                && quantity.quality().isEmpty()
                && quantity.note().isEmpty()
                && quantity.low().isEmpty()
                && quantity.high().isEmpty();
    }

    /** The many entries of tables, of which nothing more is said. */
    private static Element bare(List<Assumption> bare) {
        Table table = new Table(
                "Numbers given without a source",
                List.of(Table.words("Quantity"), Table.figure("Value"), Table.words("Unit")),
                bare.stream()
                        .map(each -> List.of(
                                each.says() + "\n" + each.pointer(),
                                text(each.quantity().value()),
                                each.unit()))
                        .toList());
        return Prose.foldedAway(Numbers.grouped(bare.size()) + " more numbers, given without a source", List.of(table));
    }

    /** Without numbers that the file leaves at their default. */
    private static List<Assumption> given(Scenario scenario) {
        return Assumption.log(scenario).stream()
                .filter(assumption -> !assumption.isDefault())
                .toList();
    }

    private static Table counts(List<Assumption> log) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Quality quality : Quality.values()) {
            counts.put(said(quality), 0);
        }
        counts.put(UNSAID, 0);
        log.forEach(each -> counts.merge(quality(each.quantity()), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((quality, count) -> {
            if (count > 0) {
                rows.add(List.of(quality, Numbers.grouped(count), meaning(quality)));
            }
        });
        rows.add(List.of("all", Numbers.grouped(log.size()), ""));
        return new Table(
                "Numbers by quality",
                List.of(Table.words("Quality"), Table.figure("Numbers"), Table.words("Meaning")),
                rows);
    }

    private static String quality(Quantity quantity) {
        return quantity.quality().map(AssumptionsLog::said).orElse(UNSAID);
    }

    private static String said(Quality quality) {
        return quality.name().toLowerCase(Locale.ROOT);
    }

    private static String meaning(String quality) {
        return switch (quality) {
            case "measured" -> "published, and read in its source";
            case "derived" -> "simple arithmetic on published figures";
            case "recalled" -> "from memory of the literature; not to be quoted";
            case "calibrated" -> "fitted so that the model reproduces published figures";
            case "assumption" -> "nobody measured it";
            default -> "the file does not say where it comes from";
        };
    }

    private static List<String> row(Assumption assumption) {
        Quantity quantity = assumption.quantity();
        String source = quantity.source().orElse("")
                + quantity.note().map(note -> "\n" + note).orElse("");
        return List.of(
                assumption.says() + "\n" + assumption.pointer(),
                text(quantity.value()),
                assumption.unit(),
                range(quantity),
                quality(quantity),
                source);
    }

    private static String text(double value) {
        return Numbers.text(value).replace('-', '−');
    }

    private static String range(Quantity quantity) {
        String low = quantity.low().map(AssumptionsLog::text).orElse("");
        String high = quantity.high().map(AssumptionsLog::text).orElse("");
        String ends = low.isEmpty() && high.isEmpty() ? "" : low + " to " + high;
        return ends
                + quantity.distribution()
                        .map(shape -> "\n" + shape.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    /** Numbers that stand in one scenario and not, or not the same, in the first. */
    private Table differences(Run other) {
        Map<String, String> here = values(sides.first().scenario());
        Map<String, String> there = values(other.scenario());
        Map<String, String> all = new LinkedHashMap<>(here);
        there.forEach(all::putIfAbsent);
        List<List<String>> rows = new ArrayList<>();
        for (String pointer : all.keySet()) {
            String one = here.getOrDefault(pointer, "–");
            String two = there.getOrDefault(pointer, "–");
            if (!one.equals(two)) {
                rows.add(List.of(pointer, one, two));
            }
        }
        return new Table(
                rows.isEmpty()
                        ? "No number differs between " + sides.first().name() + " and " + other.name()
                        : "Numbers that differ between " + sides.first().name() + " and " + other.name(),
                List.of(
                        Table.words("Place in the file"),
                        Table.figure(sides.first().name()),
                        Table.figure(other.name())),
                rows);
    }

    private static Map<String, String> values(Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Assumption each : given(scenario)) {
            String unit = each.unit();
            values.put(each.pointer(), text(each.quantity().value()) + (unit.isEmpty() ? "" : " " + unit));
        }
        return values;
    }
}
