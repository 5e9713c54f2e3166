package outturn.scenario.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import outturn.scenario.Pointer;

/** The bytes of a file as text: UTF-8 and nothing else; a byte order mark in front is passed over. */
final class SourceText {
    private SourceText() {}

    /** The text, or nothing and a finding. */
    static Optional<String> of(String file, byte[] bytes, Findings findings) {
        if (isWide(bytes)) {
            findings.add(Place.whole(file), Pointer.WHOLE, "is in UTF-16 or UTF-32", "save it as UTF-8");
            return Optional.empty();
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decoded(file, Arrays.copyOfRange(bytes, from, bytes.length), findings);
    }

    /** By its mark, or by the zeros around its first sign, which is ASCII in any JSON. */
    private static boolean isWide(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0)
                || startsWith(bytes, 0, 0, 0xFE, 0xFF)
                || bytes.length > 3 && startsWith(bytes, 0, 0, 0) && bytes[3] != 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(String file, byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            findings.add(end(file, text), Pointer.WHOLE, "has a character that is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    /** The place just behind a text. */
    private static Place end(String file, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.length(); at++) {
            column++;
            if (text.charAt(at) == '\n') {
                line++;
                column = 1;
            }
        }
        return new Place(file, line, column);
    }
}
