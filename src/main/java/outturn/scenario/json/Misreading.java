package outturn.scenario.json;

import java.util.List;
import outturn.scenario.Slip;

/**
 * What is likely meant where a file stops being JSON. The parser says where; this looks at what stands there and speaks
 * of it in the language of the file.
 */
final class Misreading {
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private final int at;
    private final boolean inObject;
    private final String parserSays;

    /**
     * @param at offset of the character that could not be read, or just behind it
     * @param inObject whether the innermost open bracket is an object's
     * @param parserSays the parser's own words, only to tell texts and numbers from the rest
     */
    Misreading(String text, int at, boolean inObject, String parserSays) {
        this.text = text;
        this.at = StrictMath.min(StrictMath.max(at, 0), text.length());
        this.inObject = inObject;
        this.parserSays = parserSays;
    }

    Finding finding(Place place) {
        return new Finding(place, slip());
    }

    private Slip slip() {
        if (parserSays.startsWith("Unexpected end-of-input")) {
            return told("the file ends too early", "close what is open: quotes, lists ] and objects }");
        }
        if (parserSays.contains("escape") || parserSays.contains("unquoted character")) {
            return told("there is " + here() + " inside a text", "write \\n for a line end, \\\\ for a backslash");
        }
        String word = word();
        if (!word.isEmpty() && !WORDS.contains(word)) {
            return ofWord(word);
        }
        if (parserSays.contains("numeric value")) {
            return told("a number is written as JSON does not write it", "write it like 12, -0.5 or 1e6");
        }
        return ofSign(letter(at), before());
    }

    private Slip ofWord(String word) {
        if (word.equals("NaN") || word.equals("Infinity")) {
            return told(word + " is not a number", "give a finite number");
        }
        return told("found " + word + " without quotes", "put names and texts in double quotes");
    }

    private Slip ofSign(char found, char before) {
        if (found == '/' || found == '#') {
            return told("found a comment", "JSON has none; use a note property");
        }
        if (found == '\'') {
            return told("found a single quote", "put names and texts in double quotes");
        }
        if (before == ',' && (found == '}' || found == ']' || found == ',')) {
            return told("found a comma with nothing after it", "take the comma away");
        }
        return told("found " + here() + " where " + expected(found, before) + " should be", "put it right");
    }

    private String expected(char found, char before) {
        if (inObject && (before == '{' || before == ',')) {
            return "a name in double quotes";
        }
        if (before == ':' || before == '[' || before == ',' || before == 0) {
            return "a value";
        }
        return inObject && parserSays.contains("colon") ? "a colon" : "a comma or a closing bracket";
    }

    private static Slip told(String problem, String remedy) {
        return new Slip("", "is not JSON: " + problem, remedy);
    }

    private String here() {
        char letter = letter(at);
        return switch (letter) {
            case 0 -> "nothing";
            case '\n', '\r' -> "a line end";
            case '\t' -> "a tab";
            default -> letter < ' ' ? "a control character" : "\"" + letter + "\"";
        };
    }

    private char letter(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    /** The last character before that is not space; 0 at the start of the file. */
    private char before() {
        int offset = at - 1;
        while (offset >= 0 && Character.isWhitespace(text.charAt(offset))) {
            offset--;
        }
        return letter(offset);
    }

    /** The bare word that stands here, up to 30 letters of it. */
    private String word() {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (Character.isLetter(letter(to))) {
            to++;
        }
        return text.substring(from, StrictMath.min(to, from + 30));
    }
}
