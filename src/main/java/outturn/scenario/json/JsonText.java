package outturn.scenario.json;

import java.util.Map;

/** A tree as text: canonical, for a hash, or pretty, for people. */
final class JsonText {
    /** An object or list of plain values that fits stays on one line. */
    private static final int LINE = 120;

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    static String canonical(Json json) {
        JsonText text = new JsonText(false);
        text.write(json, 0);
        return text.out.toString();
    }

    static String pretty(Json json) {
        JsonText text = new JsonText(true);
        text.write(json, 0);
        return text.out.append('\n').toString();
    }

    private void write(Json json, int depth) {
        if (json instanceof Json.Members members) {
            write(members, spread(json), depth);
        } else if (json instanceof Json.Items items) {
            write(items, spread(json), depth);
        } else {
            plain(json);
        }
    }

    private void write(Json.Members members, boolean spread, int depth) {
        out.append('{');
        boolean any = false;
        for (Map.Entry<String, Json.Member> member : members.all().entrySet()) {
            separate(any, spread, depth + 1);
            any = true;
            quote(member.getKey());
            out.append(pretty ? ": " : ":");
            write(member.getValue().value(), depth + 1);
        }
        breakLine(spread && any, depth);
        out.append('}');
    }

    private void write(Json.Items items, boolean spread, int depth) {
        out.append('[');
        boolean any = false;
        for (Json item : items.all()) {
            separate(any, spread, depth + 1);
            any = true;
            write(item, depth + 1);
        }
        breakLine(spread && any, depth);
        out.append(']');
    }

    private void separate(boolean fromOthers, boolean spread, int depth) {
        if (fromOthers) {
            out.append(pretty && !spread ? ", " : ",");
        }
        breakLine(spread, depth);
    }

    private void breakLine(boolean spread, int depth) {
        if (spread) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void plain(Json json) {
        if (json instanceof Json.Text text) {
            quote(text.value());
        } else if (json instanceof Json.Number number) {
            out.append(Decimals.text(number.value()));
        } else {
            out.append(json.kind());
        }
    }

    private boolean spread(Json json) {
        return pretty && !(nestsNothing(json) && canonical(json).length() <= LINE);
    }

    private static boolean nestsNothing(Json json) {
        return json instanceof Json.Members members
                ? members.all().values().stream().noneMatch(member -> nests(member.value()))
                : ((Json.Items) json).all().stream().noneMatch(JsonText::nests);
    }

    private static boolean nests(Json json) {
        return json instanceof Json.Members || json instanceof Json.Items;
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ') {
                out.append(letter == '\n' ? "\\n" : letter == '\t' ? "\\t" : control(letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }

    private static String control(char letter) {
        return "\\u00" + (letter < 16 ? "0" : "") + Integer.toHexString(letter);
    }
}
