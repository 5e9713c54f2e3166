/**
 * What history has seen of drug and alcohol treatment, held against what a scenario makes of it.
 *
 * <p>Looking for the targets? {@link Targets}, which lists them; each is a {@link Observation}, which says what is counted, what
 * was published and what passes. Where the lives come from? {@link Recorder}. The error beside each result?
 * {@link Jackknife}. How they are defined in words: docs/calibration.md, §6.
 *
 * <p>A miss is a result like any other and is shown as one. Used by {@code cli}.
 */
package outturn.study.validation;
