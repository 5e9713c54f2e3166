package outturn.scenario;

import java.util.Optional;

/** What must not break: a statistic of a measure that must stay on one side of a line. */
@Says("A statistic of a measure that must stay on one side of a line.")
public record Promise(
        @Says("Name of the measure, as in summary.json.") String measure,

        @Says("The provider it is of; \"all\", or left out, for all of them together.")
        Optional<String> provider,

        @Says("The complexity group it is of; \"all\", or left out, for all of them together.")
        Optional<String> group,

        @Says("The statistic held to it.") @Default("\"mean\"")
        Statistic statistic,

        @Says("It must not be above this.") Optional<Amount> atMost,
        @Says("It must not be below this.") Optional<Amount> atLeast)
        implements Gauge {

    /** Stands for all providers together, or all groups. */
    static final String ALL = "all";

    public Promise {
        Check.that(
                atMost.isPresent() || atLeast.isPresent(), "", "has neither \"atMost\" nor \"atLeast\"", "give a line");
    }

    /** With a line above and one below, too much is what is feared. */
    @Override
    public boolean highIsBad() {
        return atMost.isPresent();
    }
}
