package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import outturn.report.chart.Unit;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Compared;
import outturn.simulation.Exact;
import outturn.summary.Comparison;
import outturn.summary.Deadweight;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Verdict;

/** A page on two small clinics, and one that holds them against the same clinics with the money paid at once. */
class ReportTest {
    private static List<Answer> answers;
    private static Comparison comparison;
    private static String one;
    private static String two;

    @BeforeAll
    static void play() {
        Compared compared = Played.compared(40, List.of(Clinics.late(), Clinics.atOnce()));
        answers = compared.answers();
        comparison = compared.comparison();
        one = Report.html(answers.get(0));
        two = Report.html(answers, comparison);
    }

    @Test
    void theFiguresOfTheHeadlineAreThoseOfTheSummary() {
        Run run = Run.of("Two clinics", answers.get(0));
        double left = mean(Meaning.PLANNED_COMPLETION, "all", "all");
        double bill = mean(Meaning.BILL, "all", null);
        double ruin = mean(Meaning.RUIN, "small-steps", null);
        assertThat(ruin).as("there is something to say").isGreaterThan(0.05);
        assertThat(new Story(run).headline())
                .isEqualTo(Wording.roughly(left) + " of people leaving treatment do so as planned, for "
                        + Unit.PENCE.of(bill) + " over 2 years; Small Steps fails " + Wording.often(ruin));
    }

    private static double mean(Meaning meaning, String provider, String group) {
        Measure measure = Measure.of(meaning).provider(provider);
        return answers.get(0)
                .summary()
                .find(group == null ? measure : measure.group(group))
                .map(Estimate::mean)
                .orElseThrow();
    }

    @Test
    void thePageIsWellFormed() throws Exception {
        assertThat(document(one).getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(document(two).getDocumentElement().getTagName()).isEqualTo("html");
    }

    /** The page as XML: elements that HTML leaves open are closed first. */
    private static Document document(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<(meta[^>]*)>", "<$1/>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesFromTheFileAreShownAndNeverObeyed() {
        assertThat(one)
                .contains(
                        "Can &lt;b&gt;both&lt;/b&gt; clinics",
                        "high &amp; &lt;very&gt;",
                        "Nobody's Annals &amp; Letters")
                .doesNotContain("<script", "<b>", "<img", "<very>");
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        assertThat(one + two)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain("<link", "<iframe", "url(", "@import", "javascript:", "src=\"")
                .doesNotContainPattern("<[a-z]+[^>]* on[a-z]+=")
                .doesNotContainPattern("href=\"(?!#)");
    }

    @Test
    void theSameAnswerGivesTheSameBytesWhereverItIsWritten() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Report.html(answers.get(0))).isEqualTo(one);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        for (String page : List.of(one, two)) {
            List<Integer> levels = levels(page);
            assertThat(levels).startsWith(1);
            assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
            assertThat(IntStream.range(1, levels.size()))
                    .allSatisfy(at -> assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1));
        }
    }

    private static List<Integer> levels(String page) {
        List<Integer> levels = new ArrayList<>();
        Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
        while (heading.find()) {
            levels.add(Integer.valueOf(heading.group(1)));
        }
        return levels;
    }

    @Test
    void everyPictureIsToldAndEveryLinkLeadsSomewhere() throws Exception {
        for (String page : List.of(one, two)) {
            Document document = document(page);
            List<String> ids = new ArrayList<>();
            for (Element element : elements(document, "*")) {
                if (element.hasAttribute("id")) {
                    ids.add(element.getAttribute("id"));
                }
            }
            assertThat(ids).doesNotHaveDuplicates();
            List<Element> pictures = elements(document, "svg").stream()
                    .filter(svg -> !svg.hasAttribute("aria-hidden"))
                    .toList();
            assertThat(pictures).hasSizeGreaterThan(8).allSatisfy(svg -> {
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" "));
                assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                        .isNotBlank();
            });
            assertThat(elements(document, "a"))
                    .allSatisfy(link ->
                            assertThat(ids).contains(link.getAttribute("href").substring(1)));
        }
    }

    @Test
    void everyTableHasACaptionAndNamesItsRowsAndColumns() throws Exception {
        for (Element table : elements(document(two), "table")) {
            assertThat(table.getElementsByTagName("caption").item(0).getTextContent())
                    .isNotBlank();
            assertThat(elements(table, "th"))
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
        }
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    @Test
    void promisesAreSaidWithTheirFigures() {
        double late = mean(Meaning.LONG_WAITS, "all", null);
        assertThat(one)
                .contains("Waited more than three weeks: " + Unit.SHARE.of(late) + " on average; promised at most 90%.")
                .contains("“no-such-thing” is not among the measures of this scenario")
                .contains("1 of 3 kept. Broken: “Small steps lives” and “&lt;img src=x&gt;”.");
    }

    /** 90.04% against at most 90% would read as 90.0% against 90%. */
    @Test
    void aPromiseBrokenByLessThanRoundingSaysSo() {
        Verdict broken = answers.get(0).promises().stream()
                .filter(each -> each.promise().measure().equals("long-waits"))
                .findFirst()
                .orElseThrow();
        assertThat(Promises.say(new Verdict("waits", broken.promise(), Optional.of(0.9004), false, "")))
                .isEqualTo("Waited more than three weeks: a little more than 90.0% on average; promised at most 90%.");
        assertThat(Promises.say(new Verdict("waits", broken.promise(), Optional.of(0.9), true, "")))
                .isEqualTo("Waited more than three weeks: 90.0% on average; promised at most 90%.");
    }

    @Test
    void providersHaveOneKindOfColumnHeading() {
        assertThat(one).contains(">Chance that it fails</th>", ">Cash at the end</th>", ">Most it has to borrow</th>");
    }

    /** The figure is of worlds already, and the line below it says so. */
    @Test
    void noFactSaysTwiceWhatItIsAShareOf() {
        assertThat(one).contains("of worlds").doesNotContain("fails, % of worlds");
    }

    @Test
    void everyPaymentTermIsSaidInItsOwnSentence() {
        answers.get(0)
                .scenario()
                .contracts()
                .values()
                .forEach(contract -> contract.terms()
                        .values()
                        .forEach(term -> assertThat(one).contains(term.sentence(contract))));
    }

    @Test
    void theAssumptionsLogSaysWhereANumberComesFrom() {
        assertThat(one).contains("/population/arrivals/perMonth", "6 to 10", "a count", "a small area");
    }

    @Test
    void aComparisonSaysWhatWasChangedAndByHowMuch() {
        assertThat(two).contains("Numbers that differ between Two clinics and Paid at once");
        assertThat(two).contains("/contracts/small/lag");
        double difference = comparison
                .others()
                .get(0)
                .find(Measure.of(Meaning.RUIN).provider("small-steps"))
                .orElseThrow()
                .difference();
        assertThat(difference).isNegative();
        assertThat(two).contains("a difference of " + Unit.SHARE.difference(difference));
    }

    @Test
    void aProtectedCharacteristicIsToldByItsLevelsWithItsGap() {
        Measure women =
                Measure.of(Meaning.PLANNED_COMPLETION, "sex").provider("all").group("<b>female");
        double left = answers.get(0).summary().find(women).orElseThrow().mean();
        double gap = answers.get(0)
                .summary()
                .find(Measure.of(Meaning.EQUITY_GAP, "planned-completion", "sex"))
                .orElseThrow()
                .mean();
        assertThat(one)
                .contains("Who fares how, by protected characteristic", Unit.SHARE.of(left) + " of &lt;b&gt;female");
        assertThat(one).contains("Left as planned: highest less lowest").contains(">" + Unit.SHARE.of(gap) + "<");
    }

    @Test
    void aComparisonSaysWhatIsPaidForThoughItHappensAnyway() {
        Deadweight.Told told = comparison.others().get(0).deadweight();
        double share = told.whole(Meaning.DEADWEIGHT).orElseThrow().mean();
        assertThat(share).isBetween(0.5, 1.0);
        assertThat(two)
                .contains("Paid for what happens anyway")
                .contains(Unit.SHARE.of(share) + " would have come about in Two clinics too");
        assertThat(one).doesNotContain("happens anyway");
    }

    @Test
    void aPublishedModelWithoutProvidersOrMoneyStillMakesAPage() throws Exception {
        Answer plain = Played.answers(5, List.of(Clinics.published())).get(0);
        String page = Report.html(plain);
        assertThat(document(page).getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page).doesNotContain("NaN", "Infinity");
    }

    @Test
    void exactExpectationsMakeAPageThatClaimsNoWorlds() throws Exception {
        String page = Report.html(new Exact(Asked.of(Clinics.published())).answer(1));
        assertThat(document(page).getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page).contains("exact expectations").doesNotContain("NaN", "Infinity", "9 of 10");
    }
}
