/**
 * What an evaluator would have said of a contract: one possible evaluation after another, each with its areas, its months and
 * its luck, analysed as studies do and held against the true effect, which only a simulation knows (model, §9).
 *
 * <p>Looking for the studies? {@link Study}. How a contract is made to begin in the middle of a horizon? {@link Begun}. What
 * an area leaves for the studies to read? {@code Tally}. Bias, coverage and power? {@link Evaluated}.
 *
 * <p>A study reads nothing but what its authors could have counted. Used by {@code study.validation}, {@code store},
 * {@code report} and {@code cli}.
 */
package outturn.study.evaluation;
