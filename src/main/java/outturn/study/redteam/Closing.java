package outturn.study.redteam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Alternative;
import outturn.scenario.Lever;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.study.redteam.Loophole.Change;

/**
 * The cheapest change that closes a loophole. Each lever of the scenario that moves the contract, who assesses or what there
 * is to spend is tried by itself, at both ends of its range; where an end closes the loophole, the least that does is looked
 * for by halving, on the understanding that further is not worse. A change that lets a provider free to do everything gain
 * more than before is no closing.
 */
final class Closing {
    private static final int HALVINGS = 4;

    /** A lever whose ends are whole and this far apart is set to whole numbers. */
    private static final double WHOLE = 8;

    private static final List<String> THE_COMMISSIONERS =
            List.of("/contracts/", "/pathway/assessment/", "/commissioner/lines/");

    private final Worlds worlds;
    private final double threshold;
    private final Gap inAll;

    /**
     * @param threshold pence of gain that matter
     * @param inAll gain of a provider free to do everything, as the contract is
     */
    Closing(Worlds worlds, double threshold, Gap inAll) {
        this.worlds = worlds;
        this.threshold = threshold;
        this.inAll = inAll;
    }

    /** Levers that are the commissioner's to move, by name. */
    static List<String> levers(Scenario scenario) {
        return scenario.levers().entrySet().stream()
                .filter(lever -> THE_COMMISSIONERS.stream()
                        .anyMatch(part -> lever.getValue().pointer().startsWith(part)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every lever that closes it, one without a range or choices as yes or no; the least rise of the bill first, then the least movement. */
    List<Change> of(Abuse abuse) {
        List<Change> all = new ArrayList<>();
        for (String name : levers(worlds.reading().value())) {
            Lever lever = worlds.reading().value().levers().get(name);
            numbers(name, lever, abuse, all);
            for (Alternative choice : lever.choices()) {
                at(name, Setting.of(name, choice).value(), 1, abuse).ifPresent(all::add);
            }
            if (lever.choices().isEmpty()
                    && lever.least().isEmpty()
                    && lever.most().isEmpty()) {
                at(name, Json.of(false), 1, abuse).ifPresent(all::add);
                at(name, Json.of(true), 1, abuse).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingDouble((Change change) -> rise(change.bill()))
                .thenComparingDouble(Change::movement));
        return all;
    }

    /** A fall, or a rise that may be luck, costs nothing. */
    private static double rise(Gap bill) {
        return bill.surelyAbove(0) ? bill.mean() : 0;
    }

    private void numbers(String name, Lever lever, Abuse abuse, List<Change> all) {
        if (lever.least().isPresent() && lever.most().isPresent()) {
            double least = lever.least().get().value();
            double most = lever.most().get().value();
            double from = StrictMath.min(most, StrictMath.max(least, number(lever)));
            for (double end : new double[] {least, most}) {
                if (end != from) {
                    towards(name, from, end, most - least, abuse).ifPresent(all::add);
                }
            }
        }
    }

    /** The least movement towards an end that closes it. */
    private Optional<Change> towards(String name, double from, double end, double range, Abuse abuse) {
        Optional<Change> best = at(name, Json.exactly(end), StrictMath.abs(end - from) / range, abuse);
        boolean whole = range >= WHOLE && StrictMath.rint(from) == from && StrictMath.rint(end) == end;
        double open = from;
        double closed = end;
        for (int halving = 0; halving < HALVINGS && best.isPresent(); halving++) {
            double middle = (open + closed) / 2;
            double next = whole ? StrictMath.rint(middle) : middle;
            boolean known = next == open || next == closed;
            Optional<Change> nearer =
                    known ? Optional.empty() : at(name, Json.exactly(next), StrictMath.abs(next - from) / range, abuse);
            open = nearer.isPresent() ? open : next;
            closed = nearer.isPresent() ? next : closed;
            best = nearer.isPresent() ? nearer : best;
        }
        return best;
    }

    /** The change, if it closes the loophole and opens no larger one. */
    private Optional<Change> at(String name, Json value, double movement, Abuse abuse) {
        return worlds.changed(List.of(new Setting(name, value)))
                .flatMap(changed -> closed(name, value, movement, abuse, changed));
    }

    private Optional<Change> closed(String name, Json value, double movement, Abuse abuse, Reading<Scenario> changed) {
        Gap left = worlds.gain(changed, abuse);
        if (left.mean() > threshold) {
            return Optional.empty();
        }
        Gap all = worlds.gain(changed, Abuse.TOGETHER);
        Gap bill = Gap.of(worlds.honest(changed), worlds.honest(worlds.reading()), Seen::bill);
        Lever lever = worlds.reading().value().levers().get(name);
        return all.mean() > inAll.mean() + threshold
                ? Optional.empty()
                : Optional.of(new Change(name, stood(lever), words(value), movement, bill, left, all));
    }

    private Optional<Json> stands(Lever lever) {
        return worlds.reading().at(lever.pointer());
    }

    private String stood(Lever lever) {
        return stands(lever).map(Closing::words).orElse("as left out");
    }

    /** The number a lever stands at. Where nothing is, it is 0, and of a ratio by year 1. */
    private double number(Lever lever) {
        return stands(lever)
                .filter(Json.Number.class::isInstance)
                .map(Json::number)
                .orElse(lever.pointer().contains("/byYear") ? 1.0 : 0.0);
    }

    private static String words(Json value) {
        if (value instanceof Json.Number number) {
            return Numbers.text(number.number());
        }
        return value instanceof Json.Text text ? text.value() : value.canonical();
    }
}
