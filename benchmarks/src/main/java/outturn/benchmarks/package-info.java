/**
 * How fast Outturn is, and how good its luck.
 *
 * <p>Looking for what a month costs? {@link outturn.benchmarks.EngineBenchmark}. Its steps? {@link
 * outturn.benchmarks.StepsBenchmark}. What it is held against? {@link outturn.benchmarks.Yardstick}. What a battery of tests
 * for random numbers is given? {@link outturn.benchmarks.DrawStream}.
 *
 * <p>Compiled by the profile {@code bench} only; nothing here reaches the jar. How to run it: benchmarks/README.md.
 */
package outturn.benchmarks;
