package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import outturn.simulation.Answer;
import outturn.simulation.Compared;
import outturn.study.redteam.Ward;

/**
 * The page in a browser, wide and narrow: judged by axe-core at WCAG 2.2 AA with its best practices, and used by keyboard
 * alone. Skipped where there is no chromium with its driver.
 */
@Tag("browser")
class AccessibilityTest {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.isExecutable(DRIVER) && Files.isExecutable(BROWSER), "no chromium with its driver");
        Compared compared = Played.compared(20, List.of(Clinics.late(), Clinics.atOnce()));
        List<Answer> answers = compared.answers();
        Files.writeString(folder.resolve("run.html"), Report.html(answers.get(0)));
        Files.writeString(folder.resolve("compare.html"), Report.html(answers, compared.comparison()));
        Files.writeString(folder.resolve("stress.html"), StressReport.html(Played.battery(20, Clinics.late())));
        Files.writeString(
                folder.resolve("redteam.html"),
                RedTeamReport.html(
                        Ward.ward().choosy().terms(Ward.completed("90000")).tried()));
        Files.writeString(folder.resolve("design.html"), DesignReport.html(DesignReportTest.searched()));
        System.setProperty("webdriver.chrome.driver", DRIVER.toString());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        browser = new ChromeDriver(options);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** Everything folded is opened; of each table three rows stay, for the others are like them. */
    @ParameterizedTest
    @CsvSource({
        "run, 1100",
        "run, 400",
        "compare, 1100",
        "compare, 400",
        "stress, 1100",
        "stress, 400",
        "redteam, 1100",
        "redteam, 400",
        "design, 1100",
        "design, 400"
    })
    void axeFindsNothingAmiss(String page, int width) throws IOException {
        show(page, width);
        browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true);"
                + "document.querySelectorAll('tbody tr:nth-child(n + 4)').forEach(row => row.remove())");
        browser.executeScript(axe());
        Object found = browser.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                + ".then(result => done({looked: result.passes.length, amiss: result.violations.map(each =>"
                + " each.id + ': ' + each.help + ' ' + each.nodes[0].html)}))");
        Map<?, ?> result = (Map<?, ?>) found;
        assertThat((Long) result.get("looked"))
                .as("rules that looked at something")
                .isGreaterThan(20);
        assertThat((List<?>) result.get("amiss")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "run, 400",
        "compare, 400",
        "stress, 400",
        "redteam, 400",
        "design, 400",
        "design, 1100",
        "run, 1100",
        "compare, 1100",
        "stress, 1100",
        "redteam, 1100"
    })
    void thePageItselfNeverScrollsSideways(String page, int width) {
        show(page, width);
        Object wider = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"run", "compare"})
    void aKeyboardReachesTheFindingsTheTablesAndWhatIsFolded(String page) {
        show(page, 1100);
        WebElement body = browser.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Skip to the findings");
        assertThat(focused().getLocation().getX()).as("it comes into sight").isNotNegative();
        WebElement folded = browser.findElement(By.tagName("summary"));
        folded.sendKeys(Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector("details[open] table")).isDisplayed())
                .isTrue();
        assertThat(browser.findElements(By.cssSelector(".scroll:not([tabindex='0'])")))
                .isEmpty();
    }

    @Test
    void aDesignChosenByKeyboardIsShownInEveryPictureAndTable() {
        show("design", 1100);
        WebElement first = browser.findElement(By.cssSelector(".designs li:nth-child(2) button"));
        String number = first.getAttribute("data-pick");
        first.sendKeys(Keys.ENTER);
        assertThat(first.getAttribute("aria-pressed")).isEqualTo("true");
        List<WebElement> picked = browser.findElements(By.cssSelector(".picked"));
        assertThat(picked)
                .hasSizeGreaterThan(4)
                .allSatisfy(each -> assertThat(each.getAttribute("data-design")).isEqualTo(number));
        assertThat(browser.findElements(By.cssSelector("[data-design='" + number + "']")))
                .hasSameSizeAs(picked);
        assertThat(browser.findElement(By.id("picked")).getText())
                .startsWith("Design 1 (")
                .contains("Sets “");
        first.sendKeys(Keys.ENTER);
        assertThat(first.getAttribute("aria-pressed")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"run", "compare", "design"})
    void textOfAPictureStaysInsideIt(String page) {
        for (int width : new int[] {1100, 400}) {
            show(page, width);
            Object outside = browser.executeScript("return [...document.querySelectorAll('svg[role=img]')]"
                    + ".filter(svg => svg.getBoundingClientRect().width > 0)"
                    + ".flatMap(svg => [...svg.querySelectorAll('text')].filter(text => {"
                    + " const box = svg.getBoundingClientRect(), own = text.getBoundingClientRect();"
                    + " return own.left < box.left - 16 || own.right > box.right + 16"
                    + " || own.top < box.top - 4 || own.bottom > box.bottom + 4;"
                    + "}).map(text => text.textContent))");
            assertThat((List<?>) outside).isEmpty();
        }
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private static void show(String page, int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get(folder.resolve(page + ".html").toUri().toString());
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
