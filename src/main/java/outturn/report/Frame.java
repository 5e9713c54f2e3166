package outturn.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.About;

/** What stands around the findings of every page: head, masthead, links to the sections, foot. */
final class Frame {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private Frame() {}

    /**
     * A whole page.
     *
     * @param kind what it is: {@code report}
     * @param name what it is of
     * @param style class of the body
     * @param findings what stands above the links to the sections
     */
    static String page(
            String kind, String name, String style, List<Markup> findings, List<Element> sections, Element foot) {
        return page(kind, name, style, findings, sections, foot, Optional.empty());
    }

    /** The same with a script of ours at its end, the only one that the page lets run. */
    static String page(
            String kind,
            String name,
            String style,
            List<Markup> findings,
            List<Element> sections,
            Element foot,
            Optional<Markup.Script> script) {
        Element body = Markup.tag("body", style)
                .holding(
                        Markup.tag("a", "skip").with("href", "#main").saying("Skip to the findings"),
                        top(kind, name),
                        Markup.tag("main")
                                .with("id", "main")
                                .holding(findings)
                                .holding(contents(sections))
                                .holding(sections),
                        foot)
                .holding(script.stream().toList());
        return "<!DOCTYPE html>\n"
                + Markup.tag("html")
                        .with("lang", "en-GB")
                        .holding(head(name, POLICY + script.map(Frame::allowed).orElse("")), body)
                        .written();
    }

    private static Element head(String name, String policy) {
        return Markup.tag("head")
                .holding(
                        Markup.tag("meta").with("charset", "utf-8"),
                        Markup.tag("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy),
                        Markup.tag("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Markup.tag("meta").with("name", "color-scheme").with("content", "light"),
                        Markup.tag("title").saying(name + " – Outturn"),
                        new Markup.Style(css()));
    }

    /** By its hash, so that nothing else in the page can run. */
    private static String allowed(Markup.Script script) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(script.script().getBytes(StandardCharsets.UTF_8));
            return "; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Element top(String kind, String name) {
        return Markup.tag("header")
                .holding(Markup.tag("p", "masthead")
                        .holding(
                                Markup.tag("span")
                                        .holding(Markup.tag("strong").saying("Outturn"))
                                        .saying(" " + kind),
                                Markup.tag("span").saying(name)));
    }

    /** Links to the sections, by their headings. */
    private static Element contents(List<Element> sections) {
        List<Element> links = new ArrayList<>();
        for (Element section : sections) {
            Element heading = (Element) section.children().get(0);
            Markup.Text text = (Markup.Text) heading.children().get(0);
            String id = section.attributes().get(section.attributes().indexOf("id") + 1);
            links.add(Markup.tag("li")
                    .holding(Markup.tag("a").with("href", "#" + id).saying(text.text())));
        }
        return Markup.tag("nav")
                .with("aria-label", "Contents")
                .holding(Markup.tag("ul").holding(links));
    }

    /** The same for a page without a section on its assumptions: it says where to find them. */
    static Element foot(About about, String engine) {
        return foot(about, engine, "“outturn check --assumptions” lists that");
    }

    /**
     * Whose scenario it is, what it draws on, and what it was simulated with.
     *
     * @param where to find what it assumes, as a clause
     */
    static Element foot(About about, String engine, String where) {
        List<Markup> lines = new ArrayList<>();
        if (!about.authors().isEmpty()) {
            lines.add(Markup.tag("p").saying("Scenario by " + Wording.and(about.authors()) + "."));
        }
        if (!about.sources().isEmpty()) {
            lines.add(Markup.tag("p").saying("Drawing on: " + String.join("; ", about.sources()) + "."));
        }
        lines.add(Markup.tag("p")
                .saying("Simulated with Outturn " + engine + ". What a simulation shows follows from what it assumes; "
                        + where + "."));
        return Markup.tag("footer").holding(lines);
    }

    private static String css() {
        return ours("report.css");
    }

    /** A file of the program that becomes part of a page. */
    static String ours(String file) {
        try (InputStream bytes = Frame.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is missing from the program", e);
        }
    }
}
