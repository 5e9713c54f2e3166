package outturn.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import outturn.scenario.Role;

/**
 * Where a client in treatment can be, as a provider thinks of it: a state, whole cycles in it, and whole cycles since
 * treatment began, each counted as far as it still makes a difference. Only what can be come to is a cell.
 */
final class Cells {
    private static final int NONE = -1;

    private final Journey journey;
    private final int[] longestStay;
    private final int longestSince;
    private final int[] firstOf;
    private final int[] numbers;
    private final List<Cell> cells = new ArrayList<>();

    /** One cell. */
    record Cell(int state, int stay, int since) {}

    /**
     * @param longestStay cycles in each state after which nothing changes by them
     * @param longestSince cycles since treatment began after which nothing changes by them
     */
    Cells(Journey journey, int[] longestStay, int longestSince) {
        this.journey = journey;
        this.longestStay = longestStay;
        this.longestSince = longestSince;
        firstOf = new int[journey.states() + 1];
        for (int state = 0; state < journey.states(); state++) {
            boolean treated = journey.is(state, Role.TREATMENT);
            firstOf[state + 1] = firstOf[state] + (treated ? (longestStay[state] + 1) * (longestSince + 1) : 0);
        }
        numbers = new int[firstOf[journey.states()]];
        Arrays.fill(numbers, NONE);
        find(start());
        for (int state = 0; state < journey.states(); state++) {
            if (journey.is(state, Role.TREATMENT) && numbers[firstOf[state]] == NONE && !has(state)) {
                find(state);
            }
        }
        lendNumbers();
    }

    /** The state in which treatment begins: by admission, or else the first of treatment. */
    int start() {
        if (journey.admittedTo() != Journey.NOWHERE) {
            return journey.admittedTo();
        }
        int state = 0;
        while (state < journey.states() && !journey.is(state, Role.TREATMENT)) {
            state++;
        }
        return state;
    }

    private boolean has(int state) {
        return cells.stream().anyMatch(cell -> cell.state() == state);
    }

    private void find(int from) {
        if (from == journey.states()) {
            return;
        }
        Deque<Cell> next = new ArrayDeque<>();
        next.add(new Cell(from, 0, 0));
        while (!next.isEmpty()) {
            Cell cell = next.remove();
            int place = place(cell.state(), cell.stay(), cell.since());
            if (numbers[place] == NONE) {
                numbers[place] = cells.size();
                cells.add(cell);
                for (int target : Ways.of(journey, cell.state(), cell.stay())) {
                    if (journey.is(target, Role.TREATMENT)) {
                        next.add(after(cell, target));
                    }
                }
            }
        }
    }

    /** Where a client in a cell is a cycle later, in a state of treatment. */
    Cell after(Cell cell, int target) {
        int stay = target == cell.state() ? Integer.min(cell.stay() + 1, longestStay[target]) : 0;
        return new Cell(target, stay, Integer.min(cell.since() + 1, longestSince));
    }

    private int place(int state, int stay, int since) {
        return firstOf[state] + stay * (longestSince + 1) + since;
    }

    /** A place nobody is expected in is thought of as the nearest that somebody is. */
    private void lendNumbers() {
        int[] lent = numbers.clone();
        for (int state = 0; state < journey.states(); state++) {
            for (int place = firstOf[state]; place < firstOf[state + 1]; place++) {
                if (numbers[place] == NONE) {
                    lent[place] = nearest(
                            state,
                            (place - firstOf[state]) / (longestSince + 1),
                            (place - firstOf[state]) % (longestSince + 1));
                }
            }
        }
        System.arraycopy(lent, 0, numbers, 0, numbers.length);
    }

    private int nearest(int state, int stay, int since) {
        int nearest = NONE;
        int least = Integer.MAX_VALUE;
        for (int number = 0; number < cells.size(); number++) {
            Cell cell = cells.get(number);
            int far = Math.abs(cell.stay() - stay) + Math.abs(cell.since() - since);
            if (cell.state() == state && far < least) {
                least = far;
                nearest = number;
            }
        }
        return nearest;
    }

    int count() {
        return cells.size();
    }

    /** Cycles since treatment began after which nothing changes by them. */
    int longestSince() {
        return longestSince;
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    /** The cell of a client in a state of treatment, after so many whole cycles in it and since treatment began. */
    int number(int state, int stay, int since) {
        int stayed = stay < longestStay[state] ? stay : longestStay[state];
        int begun = since < longestSince ? since : longestSince;
        return numbers[firstOf[state] + stayed * (longestSince + 1) + begun];
    }
}
