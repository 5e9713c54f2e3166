package outturn.scenario.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Pointer;
import outturn.scenario.Slip;

/**
 * Text to a tree with places. What is not JSON ends the reading; names given twice, numbers out of range and what goes
 * beyond the {@link Limits} are noted, and reading goes on as far as it makes sense.
 */
final class TreeReader {
    /** Ours are the limits, with our words; the parser's own stand back far enough never to speak first. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1000)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String file;
    private final String text;
    private final Limits limits;
    private final Findings findings;
    private int values;

    TreeReader(String file, String text, Limits limits, Findings findings) {
        this.file = file;
        this.text = text;
        this.limits = limits;
        this.findings = findings;
    }

    /** The tree, or nothing when the text is not JSON or too much of it; then a finding says so. */
    Optional<Json> read() {
        try (JsonParser parser = JSON.createParser(text)) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Json> read(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                findings.add(Place.whole(file), Pointer.WHOLE, "is empty", "give a JSON object: { … }");
                return Optional.empty();
            }
            Json json = value(parser, Pointer.WHOLE, 0);
            if (parser.nextToken() != null) {
                findings.add(place(parser), Pointer.WHOLE, "goes on after its end", "keep one JSON value in the file");
            }
            return Optional.of(json);
        } catch (JsonProcessingException e) {
            JsonLocation found = e.getLocation();
            boolean inObject = parser.getParsingContext().inObject();
            Misreading misread = new Misreading(text, (int) found.getCharOffset(), inObject, e.getOriginalMessage());
            findings.add(misread.finding(new Place(file, found.getLineNr(), found.getColumnNr())));
            return Optional.empty();
        } catch (TooMuch e) {
            findings.add(e.finding);
            return Optional.empty();
        }
    }

    private Json value(JsonParser parser, Pointer at, int depth) throws IOException {
        Place place = place(parser);
        countOne(place, at);
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, place, at, deeper(place, at, depth));
            case START_ARRAY -> items(parser, place, at, deeper(place, at, depth));
            case VALUE_STRING -> new Json.Text(place, text(parser.getText(), place, at, limits.text()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), place, at);
            case VALUE_TRUE -> new Json.Truth(place, true);
            case VALUE_FALSE -> new Json.Truth(place, false);
            case VALUE_NULL -> new Json.Nothing(place);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Json members(JsonParser parser, Place place, Pointer at, int depth) throws IOException {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place named = place(parser);
            String name = text(parser.currentName(), named, at, limits.name());
            parser.nextToken();
            Json.Member member = new Json.Member(named, value(parser, at.then(name), depth));
            Json.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                twice(named, at.then(name), first);
            }
            tooMany(++count, place, at);
        }
        return new Json.Members(place, members);
    }

    private void twice(Place named, Pointer at, Json.Member first) {
        Place before = first.named();
        String where = "line " + before.line() + ", column " + before.column();
        findings.add(named, at, "is given twice, first at " + where, "keep one of the two");
    }

    private Json items(JsonParser parser, Place place, Pointer at, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, at.then(Integer.toString(items.size())), depth));
            tooMany(items.size(), place, at);
        }
        return new Json.Items(place, items);
    }

    private Json number(String digits, Place place, Pointer at) {
        if (digits.length() > Limits.NUMBER) {
            findings.add(place, at, "has " + digits.length() + " digits", "give at most 17 that matter");
            return new Json.Number(place, BigDecimal.ZERO);
        }
        double value = Double.parseDouble(digits);
        boolean vanished = value == 0 && digits.split("[eE]")[0].matches(".*[1-9].*");
        if (Double.isInfinite(value) || vanished) {
            findings.add(
                    place,
                    at,
                    "is " + digits + ", which is too " + (vanished ? "near zero" : "large") + " to reckon with",
                    "give a number a computer can hold");
        }
        return new Json.Number(
                place, Double.isInfinite(value) || value == 0 ? BigDecimal.ZERO : new BigDecimal(digits));
    }

    private String text(String value, Place place, Pointer at, int most) {
        if (value.length() > most) {
            findings.add(place, at, "has " + value.length() + " characters", "keep names and texts within " + most);
            return value.substring(0, most);
        }
        if (value.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            findings.add(place, at, "has half a character (\\ud800 to \\udfff)", "write the character itself");
        }
        return value;
    }

    private int deeper(Place place, Pointer at, int depth) {
        if (depth == limits.depth()) {
            throw new TooMuch(place, at, "is nested more than " + depth + " deep", "a scenario needs far less");
        }
        return depth + 1;
    }

    private void tooMany(int count, Place place, Pointer at) {
        if (count > limits.items()) {
            throw new TooMuch(place, at, "has more than " + limits.items() + " parts", "shorten it");
        }
    }

    private void countOne(Place place, Pointer at) {
        if (++values > limits.values()) {
            throw new TooMuch(place, at, "has more than " + limits.values() + " values", "a scenario needs far fewer");
        }
    }

    private Place place(JsonParser parser) {
        JsonLocation found = parser.currentTokenLocation();
        return new Place(file, found.getLineNr(), found.getColumnNr());
    }

    /** Ends a reading that would go on for too long. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Finding finding;

        TooMuch(Place place, Pointer at, String problem, String remedy) {
            super(problem);
            finding = new Finding(place, new Slip(at.toString(), problem, remedy));
        }
    }
}
