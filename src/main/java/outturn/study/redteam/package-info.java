/**
 * How a contract can be abused: what providers that look at money alone would do with it, played beside what honest ones
 * do, with the same luck (decision 22).
 *
 * <p>Looking for what is tried? {@link Abuse}. The settings that make a provider ruthless? {@code Minded}. What is counted as
 * gained and as harm? {@link Seen}. When something is a loophole? {@link Loophole}. The clause that lets it in? {@code Blame}.
 * The cheapest change that closes it? {@code Closing}.
 *
 * <p>Nothing here draws luck or knows what a loophole looks like: providers find it by the foresight they always have. Used
 * by {@code store}, {@code report} and {@code cli}.
 */
package outturn.study.redteam;
