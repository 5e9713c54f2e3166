package outturn.scenario.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import outturn.scenario.Amount;
import outturn.scenario.Check;
import outturn.scenario.Count;
import outturn.scenario.Default;
import outturn.scenario.Lever;
import outturn.scenario.Money;
import outturn.scenario.Months;
import outturn.scenario.Quantity;
import outturn.scenario.Rate;
import outturn.scenario.Says;
import outturn.scenario.Share;
import outturn.scenario.Slips;
import outturn.scenario.Told;

/** A small file to read, with one of everything a scenario may hold. */
@Says("A clinic and its deals.")
record Clinic(
        @Says("What it is called.") String name,
        @Says("How long it is watched.") @Default("12") Months months,
        @Says("First day.") @Default("\"2012-04-01\"") LocalDate start,
        @Says("What is agreed with it, by name.") Map<String, Deal> deals,
        @Says("Shares of clients by group.") @Default("{}") Map<String, Share> mix,
        @Says("What it is near to.") @Default("[]") List<String> near,
        @Says("How it decides.") @Default("\"first-come\"") Order order,

        @Says("Whether it opens at night.") @Default("false")
        boolean nights,

        @Says("Seed of its luck.") Optional<Long> seed,
        @Says("Staff on a shift.") Optional<Integer> staff,
        @Says("Where it stands.") Optional<Double> east,
        @Says("Clients in need.") Optional<Count> need,
        @Says("A clinic it sends clients to.") Optional<Clinic> sister,
        @Says("What may be changed.") @Default("{}") Map<String, Lever> levers) {

    enum Order {
        FIRST_COME,
        WORST_FIRST
    }

    @Told(by = "deal")
    @Says("One deal.")
    sealed interface Deal {
        /** A price for each visit, for groups it names. */
        @Says("A price for each visit.")
        record PerVisit(
                @Says("Pence a visit.") Money price,
                @Says("Group it is for.") Optional<String> group,
                @Says("Ratio by year.") @Default("[1]") List<Amount> byYear)
                implements Deal {
            public PerVisit {
                Check.atLeast(0, "price", price.pence(), "what is taken back is another deal");
                byYear = List.copyOf(byYear);
            }
        }

        /** A hazard with its levels. */
        @Says("Clients leave at a rate.")
        record Leaving(
                @Says("How often.") Rate rate,
                @Says("Ratios by group.") @Default("{}") Map<String, Map<String, Amount>> ratios,
                @Says("How sure.") Optional<Quantity> sure)
                implements Deal {
            public Leaving {
                ratios = Check.ordered(ratios);
            }
        }
    }

    Clinic {
        Check.that(!name.isBlank(), "name", "is empty", "name it");
        Check.some("deals", deals, "agree on something");
        if (!mix.isEmpty()) {
            Check.sumToOne("mix", mix, "give every group its share");
        }
        deals = Check.ordered(deals);
        mix = Check.ordered(mix);
        near = List.copyOf(near);
        levers = Check.ordered(levers);
    }

    /** A visit is paid only for groups that are there. */
    void crossCheck(Slips slips) {
        deals.forEach((name, deal) -> {
            if (deal instanceof Deal.PerVisit visit) {
                visit.group()
                        .ifPresent(group -> slips.known("/deals/" + name + "/group", "group", group, mix.keySet()));
            }
        });
    }

    static RecordReader<Clinic> reader() {
        return reader(Shelf.shipped());
    }

    static RecordReader<Clinic> reader(Shelf shelf) {
        return new RecordReader<>(Clinic.class, shelf, Clinic::crossCheck);
    }

    /** Any clinic. */
    static Clinic random(Random luck, int depth) {
        Map<String, Deal> deals = new LinkedHashMap<>();
        for (int i = 0; i <= luck.nextInt(4); i++) {
            deals.put(word(luck) + i, deal(luck));
        }
        return new Clinic(
                "c" + word(luck),
                luck.nextBoolean()
                        ? Months.of(luck.nextInt(1200))
                        : new Months(Quantity.of(luck.nextInt(100), "years")),
                LocalDate.of(2000, 1, 1).plusDays(luck.nextInt(10_000)),
                deals,
                luck.nextBoolean() ? Map.of() : Map.of("all", Share.of(1)),
                List.of(word(luck), word(luck)),
                Order.values()[luck.nextInt(2)],
                luck.nextBoolean(),
                luck.nextBoolean() ? Optional.of(luck.nextLong()) : Optional.empty(),
                luck.nextBoolean() ? Optional.of(luck.nextInt()) : Optional.empty(),
                luck.nextBoolean() ? Optional.of(number(luck)) : Optional.empty(),
                luck.nextBoolean() ? Optional.of(Count.of(luck.nextInt(1000))) : Optional.empty(),
                depth == 0 ? Optional.empty() : Optional.of(random(luck, depth - 1)),
                Map.of(
                        "far",
                        new Lever(
                                "/months",
                                List.of("/deals"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())));
    }

    private static Deal deal(Random luck) {
        if (luck.nextBoolean()) {
            List<Amount> byYear = new ArrayList<>(List.of(Amount.of(number(luck)), Amount.of(1)));
            return new Deal.PerVisit(
                    luck.nextBoolean() ? Money.pence(luck.nextInt(100_000)) : new Money(Quantity.of(12.34, "GBP")),
                    Optional.empty(),
                    byYear);
        }
        return new Deal.Leaving(
                Rate.of(luck.nextDouble(), "probability over 6 months"),
                Map.of("sex/age~1", Map.of("f/ü", Amount.of(number(luck)))),
                Optional.of(sourced(number(luck), luck)));
    }

    private static Quantity sourced(double value, Random luck) {
        return new Quantity(
                value,
                Optional.of("per year"),
                Optional.of(value - luck.nextDouble()),
                Optional.of(value + luck.nextDouble()),
                Optional.of(Quantity.Distribution.LOGNORMAL),
                Optional.of("source " + word(luck)),
                Optional.of(Quantity.Quality.ASSUMPTION),
                Optional.of(word(luck)));
    }

    /** Any finite double, however large or small. */
    private static double number(Random luck) {
        double any = Double.longBitsToDouble(luck.nextLong());
        return Double.isFinite(any) ? any : luck.nextDouble();
    }

    private static String word(Random luck) {
        String letters = "aÄ€😀\"\\/~\n\t\u0001 z";
        int[] points = letters.codePoints().toArray();
        StringBuilder word = new StringBuilder("w");
        for (int i = 0; i < luck.nextInt(6); i++) {
            word.appendCodePoint(points[luck.nextInt(points.length)]);
        }
        return word.toString();
    }
}
