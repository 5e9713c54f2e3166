/**
 * Designs worth offering: a search over the levers of a scenario for those that no other design beats in everything asked.
 *
 * <p>Looking for what may change and what is better? {@link outturn.study.optimise.Problem}. How designs are bred?
 * {@code Breeding}. Who goes on? {@code Survival}. Where replications are spent? {@code Race}. A scenario as such a problem?
 * {@link outturn.study.optimise.Tariffs}.
 *
 * <p>Breeding is done on one thread, with luck that is a function of seed and generation; designs are played by
 * {@code simulation}. The only room that knows Jenetics. Decision 24.
 */
package outturn.study.optimise;
