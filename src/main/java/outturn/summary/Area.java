package outturn.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import outturn.model.Model;

/**
 * The ways measures are broken down in one scenario: by all providers and each, by all groups and each, by month. One
 * group is no breakdown, so then there is only {@code "all"}.
 */
final class Area {
    private final Model model;
    private final List<String> providers;
    private final List<String> groups;
    private final List<Column> columns = new ArrayList<>();

    Area(Model model) {
        this.model = model;
        providers = model.names().providers();
        groups = model.names().groups();
    }

    Model model() {
        return model;
    }

    int months() {
        return model.clock().measured();
    }

    /** Groups at either end of complexity: two of four or more, one of two or three, none of one. */
    int ends() {
        return groups.size() >= 4 ? 2 : groups.size() / 2;
    }

    /** The least complex groups. */
    int[] least() {
        return Slice.all(ends());
    }

    /** The most complex groups. */
    int[] most() {
        int[] most = Slice.all(ends());
        for (int at = 0; at < most.length; at++) {
            most[at] += groups.size() - most.length;
        }
        return most;
    }

    /** Those of some providers that decide for themselves. */
    int[] deciding(int[] some) {
        return Arrays.stream(some)
                .filter(provider -> model.plans().of(provider) != null)
                .toArray();
    }

    /** Whether any provider's staff follow its money. */
    boolean anyEstablishment() {
        return model.finances().anyEstablishment();
    }

    /** Whether any provider decides for itself. */
    boolean anybodyDecides() {
        return deciding(Slice.all(providers.size())).length > 0;
    }

    List<Column> columns() {
        return columns;
    }

    void add(Measure measure, ToDoubleFunction<Book> value) {
        columns.add(new Column(measure, value));
    }

    /** For all providers and each of them, over all groups. */
    void byProvider(Meaning meaning, Function<Slice, ToDoubleFunction<Book>> value) {
        byProviders(meaning, some -> value.apply(of(some)));
    }

    /** Everybody's counts with some providers. */
    Slice of(int[] some) {
        return new Slice(some, Slice.all(groups.size()));
    }

    /** For all providers and each of them, from the whole book. */
    void byProviders(Meaning meaning, Function<int[], ToDoubleFunction<Book>> value) {
        byProviders(measure -> measure, meaning, value);
    }

    /** The same for measures that are further marked. */
    void byProviders(UnaryOperator<Measure> marked, Meaning meaning, Function<int[], ToDoubleFunction<Book>> value) {
        Measure measure = marked.apply(Measure.of(meaning));
        add(measure.provider(Measure.ALL), value.apply(Slice.all(providers.size())));
        for (int provider = 0; provider < providers.size(); provider++) {
            add(measure.provider(providers.get(provider)), value.apply(new int[] {provider}));
        }
    }

    /** For all providers and each of them, and within each for all groups and each of them. */
    void byProviderAndGroup(Meaning meaning, Function<Slice, ToDoubleFunction<Book>> value) {
        byGroup(Measure.of(meaning).provider(Measure.ALL), Slice.all(providers.size()), value);
        for (int provider = 0; provider < providers.size(); provider++) {
            byGroup(Measure.of(meaning).provider(providers.get(provider)), new int[] {provider}, value);
        }
    }

    private void byGroup(Measure measure, int[] of, Function<Slice, ToDoubleFunction<Book>> value) {
        int[] everyGroup = Slice.all(groups.size());
        add(measure.group(Measure.ALL), value.apply(new Slice(of, everyGroup)));
        for (int group = 0; group < groups.size() && groups.size() > 1; group++) {
            add(measure.group(groups.get(group)), value.apply(new Slice(of, new int[] {group})));
        }
    }

    /** For all groups and each of them with any provider, by the first month of each year. */
    void byGroupAndYear(Meaning meaning, BiFunction<Slice, Integer, ToDoubleFunction<Book>> value) {
        int year = model.clock().perYear();
        for (int from = 0; from < months(); from += year) {
            int first = from;
            byGroup(Measure.of(meaning).month(first), Slice.all(providers.size()), slice -> value.apply(slice, first));
        }
    }

    /** For all providers and each of them, by month. */
    void byProviderAndMonth(Meaning meaning, BiFunction<int[], Integer, ToDoubleFunction<Book>> value) {
        byMonth(Measure.of(meaning).provider(Measure.ALL), Slice.all(providers.size()), value);
        for (int provider = 0; provider < providers.size(); provider++) {
            byMonth(Measure.of(meaning).provider(providers.get(provider)), new int[] {provider}, value);
        }
    }

    private void byMonth(Measure measure, int[] of, BiFunction<int[], Integer, ToDoubleFunction<Book>> value) {
        for (int month = 0; month < months(); month++) {
            add(measure.month(month), value.apply(of, month));
        }
    }
}
