package outturn.scenario;

import java.util.Map;

/**
 * A life that runs beside the pathway, by the same hazards (model, §4): a chain of levels, or a monthly count of events.
 * Nothing happens in it to the dead.
 */
@Told(by = "kind")
@Says("A life beside the pathway: a chain of levels, or a count of events.")
public sealed interface Domain {

    /**
     * Levels a client moves between.
     *
     * @param start level at presentation
     * @param moves hazards by level left and level reached
     * @param reportedBetter chance that a client at a review is reported one level better, by mistake or kindness;
     *     levels stand best last
     * @param reportedWorse chance that a client at a review is reported one level worse
     */
    @Says("Levels a client moves between, worst first.")
    record Chain(
            @Says("Level at presentation; its levels are the domain's, worst first.")
            Attribute start,

            @Says("Hazards by level left, then level reached.")
            Map<String, Map<String, Hazard>> moves,

            @Says("Chance that a review reports one level better than true.") @Default("0")
            Share reportedBetter,

            @Says("Chance that a review reports one level worse than true.") @Default("0")
            Share reportedWorse)
            implements Domain {
        public Chain {
            Check.that(start.levels().size() <= 16, "start", "has more than 16 levels", "join some levels");
            Check.that(
                    !start.guarded(),
                    "start/protected",
                    "is set for a domain, whose levels change",
                    "leave it out; attributes of the population can be protected");
            Check.that(
                    reportedBetter.value() + reportedWorse.value() <= 1,
                    "reportedBetter",
                    "and reportedWorse sum above 1",
                    "lower one of them");
            moves = Check.ordered(moves);
        }
    }

    /** Events counted each month, a Poisson number with the hazard as its mean. */
    @Says("Events counted each cycle.")
    record Events(@Says("How often one client has one.") Hazard hazard) implements Domain {}
}
