package outturn.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outturn.scenario.Role;

/**
 * Where a client can be who has left treatment and neither come back nor died, as a provider thinks of it: a state, whole
 * cycles in it, whole cycles since leaving, each counted as far as it makes a difference, and the state it left to as
 * planned.
 */
final class Aftermath {
    /** Left otherwise than as planned, or so long ago that it makes no difference. */
    static final int UNPLANNED = -1;

    private final Journey journey;
    private final int[] longestStay;
    private final int longestAway;
    private final boolean holds;
    private final boolean followed;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    /** One cell; {@code leftFor} is the state of a planned exit. */
    record Cell(int state, int stay, int away, int leftFor) {}

    /**
     * @param holds whether a client who would come back may be made to stay
     * @param followed whether it counts how long any client has been away, however it left
     */
    Aftermath(Journey journey, int[] longestStay, int longestAway, boolean holds, boolean followed) {
        this.holds = holds;
        this.followed = followed;
        this.journey = journey;
        this.longestStay = longestStay;
        this.longestAway = longestAway;
    }

    /** The number of the cell of a client who has just left treatment for a state, which is counted in from now on. */
    int entered(int state) {
        int leftFor = journey.is(state, Role.EXIT_PLANNED) && longestAway > 0 ? state : UNPLANNED;
        return number(new Cell(state, 0, leftFor == UNPLANNED && !followed ? longestAway : 0, leftFor));
    }

    /** The same of a client who is turned away, and so has left nothing that anybody follows. */
    int turnedAway(int state) {
        return number(new Cell(state, 0, longestAway, UNPLANNED));
    }

    private int number(Cell from) {
        Deque<Cell> next = new ArrayDeque<>();
        next.add(from);
        while (!next.isEmpty()) {
            Cell cell = next.remove();
            if (!numbers.containsKey(cell)) {
                numbers.put(cell, cells.size());
                cells.add(cell);
                for (int target : Ways.of(journey, cell.state(), cell.stay())) {
                    if (!ends(target)) {
                        next.add(after(cell, target));
                    } else if (holds && !journey.is(target, Role.DEAD)) {
                        next.add(after(cell, cell.state()));
                    }
                }
            }
        }
        return numbers.get(from);
    }

    /** Whether a client who comes to a state is no longer out there: back in the service, or dead. */
    boolean ends(int state) {
        Role role = journey.role(state);
        return role == Role.WAITING || role == Role.TREATMENT || role == Role.DEAD;
    }

    private Cell after(Cell cell, int target) {
        int stay = target == cell.state() ? Integer.min(cell.stay() + 1, longestStay[target]) : 0;
        int away = Integer.min(cell.away() + 1, longestAway);
        return new Cell(target, stay, away, away == longestAway ? UNPLANNED : cell.leftFor());
    }

    /** The number of the cell a cycle later, in a state that does not end it. */
    int after(int number, int target) {
        return numbers.get(after(cells.get(number), target));
    }

    /** The number of the cell a cycle later of a client who is made to stay, or {@link #UNPLANNED} for no such cell. */
    int held(int number) {
        return numbers.getOrDefault(after(cells.get(number), cells.get(number).state()), UNPLANNED);
    }

    /** Numbers of all cells, to be looked up without a thought: see {@link Where}. */
    Where where() {
        return new Where();
    }

    /** Where clients out of treatment stand among the cells. */
    final class Where {
        private final int[] firstOf = new int[journey.states() + 1];
        private final int exits = journey.states() + 1;
        private final int[] places;

        private Where() {
            for (int state = 0; state < journey.states(); state++) {
                firstOf[state + 1] = firstOf[state] + (ends(state) ? 0 : (longestStay[state] + 1) * (longestAway + 1));
            }
            places = new int[firstOf[journey.states()] * exits];
            Arrays.fill(places, UNPLANNED);
            for (int number = 0; number < cells.size(); number++) {
                Cell cell = cells.get(number);
                places[place(cell.state(), cell.stay(), cell.away(), cell.leftFor())] = number;
            }
        }

        private int place(int state, int stay, int away, int leftFor) {
            return (firstOf[state] + stay * (longestAway + 1) + away) * exits + leftFor + 1;
        }

        /** Number of a cell by whole cycles in the state and since leaving, or {@link #UNPLANNED} where none is expected. */
        int number(int state, int stay, int away, int leftFor) {
            int stayed = stay < longestStay[state] ? stay : longestStay[state];
            return ends(state) || away >= longestAway ? UNPLANNED : places[place(state, stayed, away, leftFor)];
        }
    }

    int count() {
        return cells.size();
    }

    Cell cell(int number) {
        return cells.get(number);
    }
}
