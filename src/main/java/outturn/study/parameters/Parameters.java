package outturn.study.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.replication.draws.Draws;
import outturn.scenario.Assumption;
import outturn.scenario.Check;
import outturn.scenario.Count;
import outturn.scenario.Measured;
import outturn.scenario.Money;
import outturn.scenario.Months;
import outturn.scenario.Quantity;
import outturn.scenario.Rate;
import outturn.scenario.Scenario;
import outturn.scenario.Share;
import outturn.scenario.Slip;
import outturn.scenario.json.Setting;

/**
 * The uncertain numbers of a scenario: all with a low below a high, but those of contracts, which say what is offered and are
 * known. Each is drawn by itself; two that say the same of value, range, distribution and source are one number, written
 * twice. Shares of one whole are divided by their sum once they are drawn.
 */
public final class Parameters {
    /** Apart from what happens in worlds and from what a search breeds. */
    private static final int PURPOSE = 61_000;

    /** Luck at which a number is tried before it is used: nearly as low and as high as it gets. */
    private static final double[] ENDS = {0.0005, 0.9995};

    private final long seed;
    private final List<Uncertain> uncertain = new ArrayList<>();
    private final Map<String, Map<String, Double>> wholes = new LinkedHashMap<>();

    /**
     * One uncertain number.
     *
     * @param pointer where it stands
     * @param number the same for two that are one number
     */
    private record Uncertain(String pointer, int number, Measured measured) {
        double at(double luck) {
            double drawn = Spread.at(measured.quantity(), luck);
            double low = measured.quantity().low().orElseThrow();
            return within(low >= 0 ? StrictMath.max(0, drawn) : drawn);
        }

        /** Where the kind of number may be. */
        private double within(double drawn) {
            String unit = measured.quantity().unit().orElse("");
            if (measured instanceof Months || measured instanceof Count) {
                return unit.equals("years") ? StrictMath.rint(drawn * 12) / 12 : StrictMath.rint(drawn);
            }
            if (measured instanceof Money) {
                return unit.equals("GBP") ? StrictMath.rint(drawn * 100) / 100 : StrictMath.rint(drawn);
            }
            boolean chance = measured instanceof Share || measured instanceof Rate && unit.startsWith("probability");
            return chance ? StrictMath.min(measured instanceof Share ? 1 : 0x1.fffffp-1, drawn) : drawn;
        }
    }

    /** @param seed of all draws */
    public Parameters(Scenario scenario, long seed) {
        this.seed = seed;
        Map<Quantity, Integer> numbers = new LinkedHashMap<>();
        for (Assumption each : Assumption.log(scenario)) {
            if (each.isUncertain()) {
                Quantity quantity = each.quantity();
                int number = quantity.source().isPresent()
                        ? numbers.computeIfAbsent(said(quantity), first -> uncertain.size())
                        : uncertain.size();
                uncertain.add(new Uncertain(each.pointer(), number, each.measured()));
            }
            wholes(each);
        }
        wholes.values()
                .removeIf(shares ->
                        shares.size() < 2 || uncertain.stream().noneMatch(each -> shares.containsKey(each.pointer())));
    }

    /** What two must share to be one number. */
    private static Quantity said(Quantity of) {
        return new Quantity(
                of.value(),
                of.unit(),
                of.low(),
                of.high(),
                of.distribution(),
                of.source(),
                Optional.empty(),
                Optional.empty());
    }

    private void wholes(Assumption each) {
        if (each.measured() instanceof Share share) {
            String whole = each.pointer().substring(0, each.pointer().lastIndexOf('/'));
            String above = whole.substring(0, Integer.max(0, whole.lastIndexOf('/')));
            if (whole.endsWith("/shares") || above.endsWith("/table") || whole.endsWith("/initialStates")) {
                wholes.computeIfAbsent(whole, first -> new LinkedHashMap<>()).put(each.pointer(), share.value());
            }
        }
    }

    /** Where uncertain numbers stand, in the order of the file. */
    public List<String> pointers() {
        return uncertain.stream().map(Uncertain::pointer).toList();
    }

    /** How many there are, what is written twice counted once. */
    public int number() {
        return (int) uncertain.stream().map(Uncertain::number).distinct().count();
    }

    /** Every uncertain number as it is in a draw, as settings in the order of the file. */
    public List<Setting> drawn(int draw) {
        long world = Draws.world(seed ^ PURPOSE, draw);
        Map<String, Double> values = new LinkedHashMap<>();
        uncertain.forEach(each -> values.put(each.pointer(), each.at(Draws.uniform(world, each.number(), 0, PURPOSE))));
        return settings(values);
    }

    /** One uncertain number nearly as low, and as high, as it gets, all else as it is: settings for each. */
    public List<List<Setting>> ends() {
        List<List<Setting>> ends = new ArrayList<>();
        for (Uncertain each : uncertain) {
            for (double luck : ENDS) {
                ends.add(settings(Map.of(each.pointer(), each.at(luck))));
            }
        }
        return ends;
    }

    /** Ranges that no number of their distribution can have. */
    public List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        for (Uncertain each : uncertain) {
            try {
                each.at(ENDS[0]);
            } catch (Check.Fault fault) {
                String at = each.pointer() + (fault.property().isEmpty() ? "" : "/" + fault.property());
                slips.add(new Slip(at, fault.problem(), fault.remedy()));
            }
        }
        return slips;
    }

    private List<Setting> settings(Map<String, Double> values) {
        Map<String, Double> all = new LinkedHashMap<>(values);
        for (Map<String, Double> whole : wholes.values()) {
            if (whole.keySet().stream().anyMatch(values::containsKey)) {
                double sum = 0;
                for (Map.Entry<String, Double> share : whole.entrySet()) {
                    sum += values.getOrDefault(share.getKey(), share.getValue());
                }
                for (Map.Entry<String, Double> share : whole.entrySet()) {
                    all.put(share.getKey(), values.getOrDefault(share.getKey(), share.getValue()) / sum);
                }
            }
        }
        List<Setting> settings = new ArrayList<>();
        all.forEach((pointer, value) -> settings.add(Setting.of(pointer, value)));
        return settings;
    }
}
