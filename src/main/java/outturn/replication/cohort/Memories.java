package outturn.replication.cohort;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Kind;
import outturn.model.Triggers.Watch;
import outturn.scenario.Role;

/** Which memories have to be kept, and in which space: one for each thing some contract of a provider waits for. */
final class Memories {
    private final Model model;
    private final Journey journey;
    private final List<Space> spaces;

    Memories(Model model, List<Space> spaces) {
        this.model = model;
        this.spaces = spaces;
        journey = model.journey();
    }

    /** The memories to keep for a profile in a space, first the one that remembers nothing. */
    List<Memory> of(Profile who, Space space, Expectations care, Told told) {
        List<Memory> kept = new ArrayList<>(List.of(Memory.NONE));
        if (space == spaces.get(0)) {
            kept.add(new StartFollowed(journey, model.clock(), who, care));
            kept.add(new ExitFollowed(journey, model.clock(), who, care));
        }
        for (int at = 0; at < model.triggers().watches(who.provider()); at++) {
            Watch watch = model.triggers().watch(who.provider(), at);
            boolean chained =
                    watch.kind() == Kind.REVIEW || watch.kind() == Kind.TRUE_AT_REVIEW || watch.kind() == Kind.CHANGE;
            if (space == home(chained, watch.what())) {
                int number = at;
                kept.add(memory(
                        watch, space, (cycle, clients, falsely) -> told.reached(who, number, cycle, clients, falsely)));
            }
        }
        for (int at = 0; at < model.triggers().holds(who.provider()); at++) {
            Hold hold = model.triggers().hold(who.provider(), at);
            if (space == home(hold.state() == Journey.NOWHERE, hold.chain())) {
                int number = at;
                Due due = (cycle, clients, falsely) -> told.held(who, number, cycle, clients);
                kept.add(new HoldMemory(journey, space, hold, due));
            }
        }
        return kept;
    }

    /** The space in which something is remembered: where its chain is counted, if it needs one. */
    private Space home(boolean chained, int chain) {
        return chained
                ? spaces.stream()
                        .filter(space -> space.counted().get(chain))
                        .findFirst()
                        .orElseThrow()
                : spaces.get(0);
    }

    private Memory memory(Watch watch, Space space, Due due) {
        return switch (watch.kind()) {
            case ENTERING -> journey.is(watch.what(), Role.DEAD) ? Memory.NONE : new EnteringMemory(watch.what(), due);
            case RETAINED ->
                new ClockMemory(watch.cycles(), move -> journey.is(move.to, Role.TREATMENT) ? 1 : 0, move -> 0, due);
            case NO_RETURN -> new NoReturnMemory(journey, watch.what(), watch.cycles(), due);
            case REVIEW ->
                new ClockMemory(
                        watch.cycles(), move -> reported(watch, space, move), move -> falsely(watch, space, move), due);
            case TRUE_AT_REVIEW -> new ClockMemory(watch.cycles(), move -> truly(watch, space, move), move -> 0, due);
            case CHANGE -> new ChangeMemory(journey, space, watch.what(), watch.level(), watch.cycles(), due);
        };
    }

    private double reported(Watch watch, Space space, Move move) {
        return journey.is(move.to, Role.DEAD)
                ? 0
                : model.lives().chanceReported(watch.what(), space.levelOf(watch.what(), move.combo), watch.level());
    }

    private double truly(Watch watch, Space space, Move move) {
        boolean there = space.levelOf(watch.what(), move.combo) >= watch.level();
        return there && !journey.is(move.to, Role.DEAD) ? 1 : 0;
    }

    private double falsely(Watch watch, Space space, Move move) {
        return space.levelOf(watch.what(), move.combo) >= watch.level() ? 0 : reported(watch, space, move);
    }
}
