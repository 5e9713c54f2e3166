/**
 * Numbers nobody knows exactly, drawn as often as there are worlds: probabilistic sensitivity.
 *
 * <p>Looking for what is drawn and what is not? {@link outturn.study.parameters.Parameters}. From a range and a
 * distribution to a number? {@code Spread}.
 *
 * <p>A draw is a function of seed, number of the draw and place in the scenario, and never of what else is changed in it, so
 * that scenarios are compared under the same numbers. Decision 24.
 */
package outturn.study.parameters;
