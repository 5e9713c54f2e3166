package outturn.study.redteam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outturn.scenario.Decides.Thought;
import outturn.scenario.Pathway;
import outturn.scenario.Scenario;

/** A way to make money of a contract that is not what it is meant to pay for. */
public enum Abuse {
    /** Turning away clients who cost more than they bring. */
    REFUSING("Turning clients away", Thought.REFUSING, Deed.REFUSED),
    /** Giving less effort than stated: parking, and keeping clients in for what a month of them pays. */
    LESS_EFFORT("Giving less effort than stated", Thought.EFFORT, Deed.SLACKENED),
    /** Recording clients as more complex than they are. */
    UPCODING("Recording clients as more complex", Thought.UPCODING, Deed.UPCODED),
    /** Booking planned exits of clients who are not ready. */
    EARLY_DISCHARGE("Discharging clients early", Thought.EARLY_DISCHARGE, Deed.DISCHARGED_EARLY),
    /** Making clients who are back wait outside. */
    HOLDING("Making returners wait outside", Thought.HOLDING, Deed.HELD),
    /** Claiming what did not come about. */
    MISREPORTING("Claiming what did not come about", Thought.MISREPORTING, Deed.MISREPORTED),
    /** Whatever pays best of all these. */
    TOGETHER(
            "All of these together",
            List.of(Thought.values()),
            List.of(Deed.REFUSED, Deed.SLACKENED, Deed.UPCODED, Deed.DISCHARGED_EARLY, Deed.HELD, Deed.MISREPORTED));

    private final String title;
    private final List<Thought> thoughts;
    private final List<Deed> deeds;

    Abuse(String title, Thought thought, Deed deed) {
        this(title, List.of(thought), List.of(deed));
    }

    Abuse(String title, List<Thought> thoughts, List<Deed> deeds) {
        this.title = title;
        this.thoughts = thoughts;
        this.deeds = deeds;
    }

    /** For files: {@code early-discharge}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people: {@code Discharging clients early}. */
    public String title() {
        return title;
    }

    /** What it does to people or says that is not so; without any of it, nobody is harmed. */
    public List<Deed> deeds() {
        return deeds;
    }

    /** What a provider that is free to do it thinks of. */
    List<Thought> thoughts() {
        return thoughts;
    }

    /** Whether it breaks the rules, and so may be found out by an audit. */
    boolean breaksRules() {
        return this != REFUSING && this != LESS_EFFORT;
    }

    /** Why the scenario has no way to do it; empty when it has. */
    Optional<String> impossible(Scenario scenario) {
        return switch (this) {
            case REFUSING -> refusing(scenario);
            case UPCODING -> upcoding(scenario);
            case LESS_EFFORT ->
                given(scenario.pathway().efforts().size() > 1, "The pathway has a single level of effort.");
            case EARLY_DISCHARGE ->
                given(
                        scenario.pathway().earlyDischarge().isPresent(),
                        "The pathway does not say what it means to discharge a client early.");
            case HOLDING, MISREPORTING, TOGETHER -> Optional.empty();
        };
    }

    private static Optional<String> refusing(Scenario scenario) {
        return assessing(scenario)
                .or(() -> given(
                        scenario.pathway()
                                .assessment()
                                .flatMap(Pathway.Assessment::declined)
                                .isPresent(),
                        "The assessment names no state for a client who is turned away."));
    }

    private static Optional<String> upcoding(Scenario scenario) {
        boolean groups = scenario.population()
                .complexity()
                .map(complexity -> complexity.groups().size() > 1)
                .orElse(false);
        return assessing(scenario).or(() -> given(groups, "Clients are not told apart by complexity group."));
    }

    private static Optional<String> assessing(Scenario scenario) {
        Optional<Pathway.Assessment> step = scenario.pathway().assessment();
        return given(step.isPresent(), "The pathway has no assessment.")
                .or(() -> given(
                        step.map(Pathway.Assessment::by)
                                .filter(by -> by == Pathway.Assessor.PROVIDER)
                                .isPresent(),
                        "An independent assessor neither turns away nor records amiss."));
    }

    private static Optional<String> given(boolean there, String otherwise) {
        return there ? Optional.empty() : Optional.of(otherwise);
    }
}
