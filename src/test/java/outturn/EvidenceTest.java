package outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import outturn.Evidence.Figure;
import outturn.scenario.Assumption;
import outturn.scenario.Quantity;
import outturn.scenario.Quantity.Quality;
import outturn.scenario.Scenario;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Shelf;
import outturn.summary.Meaning;

/**
 * Where the numbers come from. To write docs/evidence.md anew after docs/evidence.csv has changed:
 * {@code mvn -q test -Dtest=EvidenceTest -Devidence.write=true}.
 */
class EvidenceTest {
    private static final Path PAGE = Path.of("docs/evidence.md");
    private static final Path SHIPPED = Path.of("scenarios");
    private static final List<Path> CITING = List.of(Path.of("docs/calibration.md"), Path.of("docs/validation.md"));

    /**
     * Numbers that need no source of their own. They give another number its shape (ratios, tables, weights, bands), and its
     * quality is theirs; or they are the question and not what it rests on (horizon, contract clauses, shares of
     * referrals); or they say that nothing happens.
     */
    private static final Pattern SHAPE = Pattern.compile(
            "/time/.*|.*/(ratios|bands|elasticities|table|shares|weights|cuts|seasonality|gains|losses|initialStates|byYear)/.*"
                    + "|.*/(initialStay|trendPerYear|from|until|fromYear|cohortMonths|followMonths)"
                    + "|/(pathway|domains)/.*/prognosis|/providers/[^/]*/share|/contracts/.*/(when|steps)/.*");

    private final Evidence evidence = Evidence.read();

    @Test
    void thePageIsWhatTheFileSays() throws IOException {
        if (Boolean.getBoolean("evidence.write")) {
            Files.writeString(PAGE, evidence.page());
        }
        assertThat(PAGE).content().isEqualTo(evidence.page());
    }

    @TestFactory
    Stream<DynamicTest> everyFigureSaysWhatItIsAndHowItWasSeen() {
        return evidence.figures().stream()
                .map(figure -> dynamicTest(figure.id(), () -> {
                    assertThat(Evidence.ids(figure.id())).containsExactly(figure.id());
                    assertThat(evidence.named(figure.id())).containsExactly(figure);
                    assertThat(figure.cell("figure")).isNotBlank();
                    assertThat(figure.cell("source")).isNotBlank();
                    assertThat(figure.cell("seen")).isIn("document", "page", "recalled");
                    assertThat(figure.cell("confidence")).isIn("high", "medium", "low");
                    assertThat(figure.cell("page").isEmpty())
                            .isEqualTo(!figure.cell("seen").equals("page"));
                    assertThat(figure.recalled() && !figure.cell("words").isEmpty())
                            .isFalse();
                    inOrder(figure);
                }));
    }

    private static void inOrder(Figure figure) {
        if (!figure.cell("low").isEmpty()) {
            double value = Double.parseDouble(figure.cell("value"));
            assertThat(Double.parseDouble(figure.cell("low"))).isLessThanOrEqualTo(value);
            assertThat(Double.parseDouble(figure.cell("high"))).isGreaterThanOrEqualTo(value);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatAScenarioCitesIsThere() {
        return inEachScenario(quantity -> Evidence.ids(quantity.source().orElse(""))
                .forEach(id -> assertThat(evidence.named(id)).as(id).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whatNobodyLookedUpIsNotShownAsMeasured() {
        return inEachScenario(quantity -> {
            List<Figure> cited = evidence.citedIn(quantity.source().orElse(""));
            Quality quality = quantity.quality().orElse(Quality.ASSUMPTION);
            if (quality == Quality.MEASURED) {
                assertThat(cited).isNotEmpty().noneMatch(Figure::recalled);
            }
            if (quality == Quality.DERIVED) {
                assertThat(cited).anyMatch(figure -> !figure.recalled());
            }
        });
    }

    /** Anything else was worked out, fitted or chosen, and must say so. */
    @TestFactory
    Stream<DynamicTest> whatIsCalledMeasuredIsTheFigureOrAnEndOfItsRange() {
        return inEachScenario(quantity -> {
            if (quantity.quality().equals(Optional.of(Quality.MEASURED))) {
                assertThat(evidence.citedIn(quantity.source().orElse("")))
                        .anyMatch(figure -> figure.cell("value").isEmpty() || figure.says(quantity.value()));
            }
        });
    }

    /** Asked of the scenarios that rest on the evidence, not of those made up to compare programs. */
    @TestFactory
    Stream<DynamicTest> everyNumberThatMovesTheModelSaysWhereItComesFromAndHowGoodItIs() {
        return Stream.of("block-grant", "drug-recovery-pilot")
                .map(name -> dynamicTest(name, () -> {
                    for (Assumption assumption : Assumption.log(scenario(name))) {
                        Quantity quantity = assumption.quantity();
                        boolean told = quantity.source().isPresent()
                                && quantity.quality().isPresent();
                        boolean nothing =
                                quantity.value() == 0 && quantity.source().isEmpty();
                        boolean shape = SHAPE.matcher(assumption.pointer()).matches();
                        boolean open = assumption.pointer().endsWith("/until");
                        assertThat(told || nothing || shape || open)
                                .as(assumption.pointer() + " is " + quantity.value())
                                .isTrue();
                    }
                }));
    }

    /** A page's tables have a column of sources; in its prose an id stands in back quotes, as do other names. */
    @TestFactory
    Stream<DynamicTest> whatADocumentCitesIsThere() {
        return CITING.stream()
                .filter(Files::exists)
                .map(page -> dynamicTest(page.toString(), () -> {
                    Set<String> names = namesInScenarios();
                    for (String id : cited(Files.readString(page))) {
                        assertThat(!evidence.named(id).isEmpty() || names.contains(id))
                                .as(id)
                                .isTrue();
                    }
                }));
    }

    @Test
    void noFigureIsKeptThatNobodyCites() throws IOException {
        Set<String> cited = new HashSet<>();
        for (String name : Shelf.folder(SHIPPED).names()) {
            Assumption.log(scenario(name))
                    .forEach(assumption -> cited.addAll(
                            Evidence.ids(assumption.quantity().source().orElse(""))));
            cited.addAll(cited(Files.readString(SHIPPED.resolve(name).resolve("README.md"))));
        }
        for (Path page : CITING) {
            cited.addAll(Files.exists(page) ? cited(Files.readString(page)) : List.of());
        }
        Set<Figure> used = new HashSet<>();
        cited.forEach(id -> used.addAll(evidence.named(id)));
        assertThat(evidence.figures()).isSubsetOf(used);
    }

    private static List<String> cited(String page) {
        Stream<String> quoted =
                Pattern.compile("`([^`]+)`").matcher(page).results().map(found -> found.group(1));
        return Stream.concat(quoted, sources(page).stream())
                .flatMap(text -> Evidence.ids(text).stream())
                .distinct()
                .toList();
    }

    /** What stands in the columns headed "source". */
    private static List<String> sources(String page) {
        List<String> sources = new ArrayList<>();
        int column = -1;
        for (String line : page.split("\n")) {
            List<String> cells = line.startsWith("|") ? List.of(line.split("\\|")) : List.of();
            List<String> heads = cells.stream().map(String::strip).toList();
            column = cells.isEmpty() ? -1 : heads.contains("source") ? heads.indexOf("source") : column;
            if (column >= 0 && column < cells.size()) {
                sources.add(cells.get(column));
            }
        }
        return sources;
    }

    /** Names of states, levels, providers and measures, which look like ids and are none. */
    private static Set<String> namesInScenarios() throws IOException {
        Set<String> names = new HashSet<>(Shelf.folder(SHIPPED).names());
        for (String name : Shelf.folder(SHIPPED).names()) {
            String text = Files.readString(SHIPPED.resolve(name).resolve("scenario.json"));
            names.addAll(Evidence.ids(text.replaceAll("\"source\": \"[^\"]*\"", "")));
        }
        Stream.of(Meaning.values()).map(Meaning::title).forEach(names::add);
        return names;
    }

    private static Stream<DynamicTest> inEachScenario(Consumer<Quantity> rule) {
        return Shelf.folder(SHIPPED).names().stream()
                .map(name -> dynamicTest(name, () -> {
                    for (Assumption assumption : Assumption.log(scenario(name))) {
                        try {
                            rule.accept(assumption.quantity());
                        } catch (AssertionError e) {
                            throw new AssertionError(name + " " + assumption.pointer() + ": " + e.getMessage(), e);
                        }
                    }
                }));
    }

    private static Scenario scenario(String name) {
        return ScenarioReader.standard().find(name, List.of()).value();
    }
}
