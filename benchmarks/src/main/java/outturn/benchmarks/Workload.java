package outturn.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The numbers of reference workload W1, as {@code w1.txt} has them. Chances are in parts per million: effort × group × state
 * × state. Money is in pence. Effort is stated by provider and year.
 */
final class Workload {
    static final int CLIENTS = 2_000;
    static final int MONTHS = 60;
    static final int STATES = 8;
    static final int GROUPS = 5;
    static final int EFFORTS = 3;
    static final int PROVIDERS = 4;
    static final int COMPLETED = 3;
    static final int SUSTAINED = 4;

    final int[][] schedule = new int[PROVIDERS][];
    final int[][] rows = new int[EFFORTS * GROUPS * STATES][];
    int[] group20;
    int[] cost;
    int[] onCompleting;
    int[] onSustaining;

    Workload() {
        try (InputStream in = Workload.class.getResourceAsStream("w1.txt");
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            text.lines().filter(line -> !line.startsWith("#")).forEach(this::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(String line) {
        String[] words = line.split(" ");
        int[] numbers = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
        switch (words[0]) {
            case "group20" -> group20 = numbers;
            case "cost" -> cost = numbers;
            case "payC" -> onCompleting = numbers;
            case "payS" -> onSustaining = numbers;
            case "sched" -> schedule[numbers[0]] = Arrays.copyOfRange(numbers, 1, numbers.length);
            case "row" -> rows[row(numbers[0], numbers[1], numbers[2])] = Arrays.copyOfRange(numbers, 3, 11);
            default -> expect(words[0], numbers[0]);
        }
    }

    private static void expect(String name, int number) {
        int here = name.equals("clients") ? CLIENTS : MONTHS;
        if (number != here) {
            throw new IllegalStateException(name + " is " + number + " but the kernel is written for " + here);
        }
    }

    static int row(int effort, int group, int state) {
        return (effort * GROUPS + group) * STATES + state;
    }

    int group(int client) {
        return group20[client % group20.length];
    }

    static int provider(int client) {
        return client / 20 % PROVIDERS;
    }

    /** What one month's end is worth at the beginning, with 3.5% a year. */
    static double worth(int month) {
        return StrictMath.pow(1.035, -month / 12.0);
    }
}
