/**
 * What breaks an area: the standard battery of shocks, each pulled on the same base scenario with the same luck, and the
 * smallest cut that breaks a promise (model, §8).
 *
 * <p>Looking for what a shock does to the scenario? {@link Battery}. The harder case-mix? {@code HarderMix}. Months of notice
 * that waits give? {@link Notice}. The search for the smallest cut? {@link Reverse}.
 *
 * <p>Each shock is a list of settings made from the scenario itself. One that finds nothing to act on says so and is left
 * out. Used by {@code store}, {@code report} and {@code cli}.
 */
package outturn.study.stress;
