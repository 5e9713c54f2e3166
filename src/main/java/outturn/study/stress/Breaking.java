package outturn.study.stress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of one change a promise bears. Sizes are shares of today's: 0.14 of a cut is 14% less, 0.2 of a rise 20% more.
 *
 * @param title what is changed: {@code Cut of treatment}
 * @param promise its name
 * @param reason why nothing could be tried; empty when something was
 * @param keeps the largest size tried that kept it; empty when it is broken without any
 * @param breaks the smallest size tried that broke it; empty when the whole of it does not
 * @param surelyKeeps the largest size tried at which the statistic is within the promise by more than 1.96 of its Monte
 *     Carlo standard errors; empty when there is none
 * @param surelyBreaks the smallest size tried at which it is beyond by as much; empty when there is none
 * @param tried every size tried, smallest first
 */
public record Breaking(
        String title,
        String promise,
        Optional<String> reason,
        OptionalDouble keeps,
        OptionalDouble breaks,
        OptionalDouble surelyKeeps,
        OptionalDouble surelyBreaks,
        List<Tried> tried) {

    /**
     * One size and what came of it.
     *
     * @param found the statistic that the promise is of
     * @param error its Monte Carlo standard error; NaN where it has none
     */
    public record Tried(double size, double found, double error, boolean kept, boolean clear) {}

    public Breaking {
        tried = List.copyOf(tried);
    }

    static Breaking none(String title, String promise, String reason) {
        return new Breaking(
                title,
                promise,
                Optional.of(reason),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    static Breaking of(String title, String promise, List<Tried> tried) {
        return new Breaking(
                title,
                promise,
                Optional.empty(),
                tried.stream().filter(Tried::kept).mapToDouble(Tried::size).max(),
                tried.stream()
                        .filter(each -> !each.kept)
                        .mapToDouble(Tried::size)
                        .min(),
                tried.stream()
                        .filter(each -> each.kept && each.clear)
                        .mapToDouble(Tried::size)
                        .max(),
                tried.stream()
                        .filter(each -> !each.kept && each.clear)
                        .mapToDouble(Tried::size)
                        .min(),
                tried);
    }
}
