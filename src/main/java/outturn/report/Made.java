package outturn.report;

/**
 * How a run was made: with these and the program anybody can make it again.
 *
 * @param seed of the luck
 * @param engine version of the program
 * @param scenarioHash of the scenario in its canonical form
 */
public record Made(long seed, String engine, String scenarioHash) {}
