package outturn.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a name of the file is said to people. */
public final class Spoken {
    private static final List<String> SMALL = List.of("and", "at", "for", "in", "of", "on", "the");

    private Spoken() {}

    /** In a sentence: {@code very-low} is very low; {@code 18-24} stays what it is. */
    public static String plain(String name) {
        return name.replaceAll("(?<![0-9])-|-(?![0-9])|_", " ");
    }

    /** At its head: {@code nobody-fails} is Nobody fails. */
    public static String headed(String name) {
        return capital(plain(name));
    }

    /** Of somebody: {@code north-star} is North Star, {@code house-of-hope} House of Hope. */
    public static String proper(String name) {
        return capital(Arrays.stream(plain(name).split(" "))
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" ")));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
