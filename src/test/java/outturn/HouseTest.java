package outturn;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house. Each room knows the rooms before it and no other; some walls inside are finer. */
class HouseTest {
    private static final List<String> HOUSE = List.of(
            "scenario",
            "rules",
            "model",
            "ledger",
            "replication",
            "summary",
            "simulation",
            "study",
            "store",
            "report",
            "web",
            "cli");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("outturn");

    /** What Java lets a machine answer in its own way; the rest of {@code Math} is exact. */
    private static final String INEXACT =
            "exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?sin|a?cos|a?tan|atan2|(sin|cos|tan)h";

    private static final String BOXES = "java.lang.(Boolean|Byte|Character|Short|Integer|Long|Float|Double)";

    @Test
    void thereIsAHouse() {
        assertThat(OURS.contain("outturn.cli.Main")).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> noRoomLooksDownTheCorridor() {
        return IntStream.range(0, HOUSE.size() - 1)
                .mapToObj(i -> dynamicTest(
                        HOUSE.get(i),
                        () -> hold(room(HOUSE.get(i))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(rooms(HOUSE.subList(i + 1, HOUSE.size()))))));
    }

    @Test
    void everythingLivesInSomeRoom() {
        hold(classes().should().resideInAnyPackage(rooms(HOUSE)));
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        hold(slices().matching("outturn.(**)").should().beFreeOfCycles());
    }

    @Test
    void rulesKnowNothingOfOurs() {
        hold(room("rules")
                .should()
                .dependOnClassesThat(resideInAnyPackage("outturn..").and(not(resideInAnyPackage("outturn.rules..")))));
    }

    @Test
    void onlyTheDoorSpeaksJson() {
        hold(outside("scenario.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        hold(outside("cli").should().dependOnClassesThat().resideInAnyPackage("picocli.."));
    }

    @Test
    void onlyTheCommandLinePrints() {
        hold(outside("cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(target(
                        "a stack trace is printed", access -> access.getName().equals("printStackTrace"))));
    }

    @Test
    void onlyTheSimulationHasThreads() {
        hold(outside("simulation")
                .should()
                .dependOnClassesThat(assignableTo(Executor.class)
                        .or(nameMatching("java\\.util\\.concurrent\\.(Executor|ForkJoin|Complet|Future).*"))
                        .or(nameMatching("java\\.util\\.Timer.*")))
                .orShould()
                .accessTargetWhere(target("a thread is made", HouseTest::makesAThread))
                .orShould()
                .accessTargetWhere(
                        target("work is spread", access -> access.getName().matches("parallel([A-Z].*)?"))));
    }

    @Test
    void onlyTheOptimiserKnowsJenetics() {
        hold(outside("study.optimise").should().dependOnClassesThat().resideInAnyPackage("io.jenetics.."));
    }

    /** Luck by address is handed to Jenetics in the one form it takes. */
    @Test
    void onlyDrawsMakeRandomNumbers() {
        hold(outside("replication.draws")
                .and()
                .doNotHaveFullyQualifiedName("outturn.study.optimise.AddressedLuck")
                .should()
                .dependOnClassesThat(nameMatching("java\\.util\\.(Random|SplittableRandom|random\\..*)")
                        .or(nameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom"))
                        .or(nameMatching("java\\.security\\.SecureRandom"))
                        .or(nameMatching("org\\.apache\\.commons\\.math3\\.random\\..*")))
                .orShould()
                .accessTargetWhere(target(
                        "luck comes in by the back door",
                        access -> access.getName().matches("randomUUID|shuffle")
                                || isOf(access, "java.lang.(Strict)?Math", "random"))));
    }

    /** Two JVMs may answer these with different last bits, and a last bit can be another life. */
    @Test
    void whatMayDifferInItsLastBitIsAskedOfStrictMath() {
        hold(noClasses()
                .should()
                .accessTargetWhere(target(
                        "Math, and not StrictMath, is asked", access -> isOf(access, "java.lang.Math", INEXACT))));
    }

    @Test
    void noWorldReadsAClock() {
        hold(noClasses()
                .that()
                .resideInAnyPackage(rooms(HOUSE.subList(0, HOUSE.indexOf("simulation"))))
                .should()
                .accessTargetWhere(target(
                        "a clock is read",
                        access -> isOf(access, "java.lang.System", "currentTimeMillis|nanoTime")
                                || isOf(access, "java.time.*", "now|system.*"))));
    }

    @Test
    void whereTheMachineStandsDecidesNothing() {
        hold(noClasses()
                .should()
                .accessTargetWhere(target("the machine's own language or time zone is used", HouseTest::isLocal)));
    }

    @Test
    void theFastEngineHasArraysOnly() {
        hold(room("replication.columnar")
                .should()
                .dependOnClassesThat(assignableTo(Collection.class)
                        .or(assignableTo(Map.class))
                        .or(assignableTo(Iterator.class))
                        .or(assignableTo(BaseStream.class))
                        .or(assignableTo(Optional.class)))
                .orShould()
                .accessTargetWhere(target("a number is boxed", access -> isOf(access, BOXES, "valueOf"))));
    }

    private static boolean makesAThread(JavaAccess<?> access) {
        return access.getName().equals("<init>") && access.getTargetOwner().isAssignableTo(Thread.class);
    }

    private static boolean isLocal(JavaAccess<?> access) {
        List<String> given = parametersOf(access);
        return isOf(access, "java.util.(Locale|TimeZone)", "getDefault")
                || isOf(access, "java.time.ZoneId", "systemDefault")
                || isOf(access, "java.lang.String", "to(Lower|Upper)Case") && given.isEmpty()
                || isOf(access, "java.lang.String|java.io.Print.*", "format|formatted|printf")
                        && !given.contains("java.util.Locale")
                || isOf(access, "java.text.*Format", "<init>") && given.equals(List.of("java.lang.String"));
    }

    private static List<String> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                ? called.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static boolean isOf(JavaAccess<?> access, String owners, String names) {
        return access.getTargetOwner().getName().matches(owners)
                && access.getName().matches(names);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<JavaAccess<?>> test) {
        return describe(description, test);
    }

    private static GivenClassesConjunction room(String name) {
        return noClasses().that().resideInAPackage(within(name));
    }

    private static GivenClassesConjunction outside(String name) {
        return noClasses().that().resideOutsideOfPackage(within(name));
    }

    private static String[] rooms(List<String> names) {
        return names.stream().map(HouseTest::within).toArray(String[]::new);
    }

    private static String within(String name) {
        return "outturn." + name + "..";
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }
}
