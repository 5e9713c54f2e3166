/**
 * The reverse questions (decision 25): the lowest prices at which a provider bids and is not ruined more often than it can
 * bear, how much of its contract may hang on results, and the fixed share on which nearly all of a population of providers
 * stand.
 *
 * <p>Looking for what is asked of one contract? {@link Tried}. The search and its error? {@link Search}, {@link Edge}. What
 * is changed in a scenario? {@code Scaled}. Providers like the named one? {@link Peers}. All of it together?
 * {@link Floored}.
 *
 * <p>Every contract tried is played anew with the same luck: whoever decides decides by it. What can be read off the books of
 * one run, nobody doing anything else, is {@link outturn.summary.Cashflow}. Used by {@code store}, {@code report} and
 * {@code cli}.
 */
package outturn.study.floor;
