package outturn.study.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Contract;
import outturn.scenario.Count;
import outturn.scenario.Money;
import outturn.scenario.Pointer;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;

/**
 * Settings that make sums of a scenario so many times what they are, each rounded to the penny: what results pay a provider,
 * what it is paid whatever they are, its costs, and the size of an area with everybody in it.
 */
final class Scaled {
    /** The term that is added where nothing fixed is paid. */
    private static final String FIXED = "fixed-sum";

    private final Scenario scenario;
    private final List<Setting> settings = new ArrayList<>();

    private Scaled(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What results pay a provider: prices of outcomes and of holding them, steps of cohorts, what a prime pays instead. */
    static List<Setting> results(Scenario scenario, String provider, double ratio) {
        Scaled all = new Scaled(scenario);
        all.terms(provider, (at, term) -> all.results(at, term, ratio));
        return all.settings;
    }

    /** Blocks and what activity pays a provider. */
    static List<Setting> certain(Scenario scenario, String provider, double ratio) {
        Scaled all = new Scaled(scenario);
        all.terms(provider, (at, term) -> {
            if (term instanceof Term.Block block) {
                all.money(at.then("perMonth"), block.perMonth(), ratio);
            } else if (term instanceof Term.Activity activity) {
                all.prices(at, activity.price(), ratio);
            }
        });
        return all.settings;
    }

    /** A block more in the first contract of a provider; sets all terms of it as they are in the file. */
    static List<Setting> fixed(Reading<Scenario> reading, String provider, double pence) {
        String first = reading.value().contracts().entrySet().stream()
                .filter(named -> named.getValue().provider().equals(provider))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String at = Pointer.of("contracts", first, "terms").toString();
        ObjectText terms = Json.object();
        Json.read(reading.name(), reading.canonical())
                .at(at)
                .orElseThrow()
                .members()
                .forEach((name, term) -> terms.put(name, term));
        terms.put(FIXED, Json.object().put("term", "block").put("perMonth", StrictMath.round(pence)));
        return List.of(new Setting(at, terms.json()));
    }

    /** What a provider spends on an hour, on overheads and on clients. */
    static List<Setting> costs(Scenario scenario, String name, double ratio) {
        Scaled all = new Scaled(scenario);
        Provider provider = scenario.providers().get(name);
        Pointer at = Pointer.of("providers", name);
        all.money(at.then("costPerHour"), provider.costPerHour(), ratio);
        all.money(at.then("overheadsPerMonth"), provider.overheadsPerMonth(), ratio);
        provider.clientCosts()
                .forEach((state, cost) -> all.money(at.then("clientCosts").then(state), cost, ratio));
        return all.settings;
    }

    /** What a provider has in the bank. */
    static List<Setting> reserves(Scenario scenario, String name, double ratio) {
        Scaled all = new Scaled(scenario);
        all.money(
                Pointer.of("providers", name, "reserves"),
                scenario.providers().get(name).reserves(),
                ratio);
        return all.settings;
    }

    /** The whole area: clients, places, staff, overheads, reserves, fixed sums, limits, budget lines; prices stay. */
    static List<Setting> area(Scenario scenario, double ratio) {
        Scaled all = new Scaled(scenario);
        Pointer population = Pointer.of("population");
        all.count(population.then("initial"), scenario.population().initial(), ratio);
        scenario.population()
                .arrivals()
                .ifPresent(come -> all.settings.add(Setting.of(
                        population.then("arrivals").then("perMonth").toString(),
                        come.perMonth().value() * ratio)));
        scenario.providers().forEach((name, provider) -> all.provider(Pointer.of("providers", name), provider, ratio));
        all.terms(null, (at, term) -> all.sums(at, term, ratio));
        scenario.commissioner()
                .lines()
                .forEach((name, line) ->
                        all.money(Pointer.of("commissioner", "lines", name, "perYear"), line.perYear(), ratio));
        return all.settings;
    }

    private void provider(Pointer at, Provider provider, double ratio) {
        provider.places().ifPresent(places -> count(at.then("places"), places, ratio));
        settings.add(Setting.of(
                at.then("staffHoursPerMonth").toString(),
                provider.staffHoursPerMonth().value() * ratio));
        money(at.then("overheadsPerMonth"), provider.overheadsPerMonth(), ratio);
        money(at.then("reserves"), provider.reserves(), ratio);
        provider.facility().ifPresent(facility -> money(at.then("facility"), facility, ratio));
        provider.workforce().ifPresent(workforce -> {
            Pointer of = at.then("workforce");
            workforce.incomePerMonth().ifPresent(income -> money(of.then("incomePerMonth"), income, ratio));
            workforce
                    .volunteers()
                    .ifPresent(unpaid -> settings.add(Setting.of(
                            of.then("volunteers").then("hoursPerMonth").toString(),
                            unpaid.hoursPerMonth().value() * ratio)));
        });
    }

    /** What is done with one term. */
    private interface Doing {
        void with(Pointer at, Term term);
    }

    /** The terms of a provider's contracts; of all with null. */
    private void terms(String provider, Doing doing) {
        for (Map.Entry<String, Contract> named : scenario.contracts().entrySet()) {
            if (provider == null || named.getValue().provider().equals(provider)) {
                Pointer at = Pointer.of("contracts", named.getKey(), "terms");
                named.getValue().terms().forEach((name, term) -> doing.with(at.then(name), term));
            }
        }
    }

    private void results(Pointer at, Term term, double ratio) {
        if (term instanceof Term.Outcome outcome) {
            prices(at, outcome.price(), ratio);
        } else if (term instanceof Term.Sustainment held) {
            prices(at, held.price(), ratio);
        } else if (term instanceof Term.CohortThreshold cohort) {
            for (int step = 0; step < cohort.steps().size(); step++) {
                Pointer of = at.then("steps").then(Integer.toString(step));
                money(of.then("lump"), cohort.steps().get(step).lump(), ratio);
                money(of.then("each"), cohort.steps().get(step).each(), ratio);
            }
        } else if (term instanceof Term.TopSlice slice) {
            slice.expectedPerMonth().ifPresent(expected -> money(at.then("expectedPerMonth"), expected, ratio));
        }
    }

    /** What a term says that goes with the size of an area. */
    private void sums(Pointer at, Term term, double ratio) {
        if (term instanceof Term.Block block) {
            money(at.then("perMonth"), block.perMonth(), ratio);
        } else if (term instanceof Term.Limit limit) {
            limit.cap().ifPresent(cap -> money(at.then("cap"), cap, ratio));
            limit.floor().ifPresent(floor -> money(at.then("floor"), floor, ratio));
        } else if (term instanceof Term.Investor investor) {
            money(at.then("upFront"), investor.upFront(), ratio);
            money(at.then("ceiling"), investor.ceiling(), ratio);
        } else if (term instanceof Term.TopSlice slice) {
            slice.expectedPerMonth().ifPresent(expected -> money(at.then("expectedPerMonth"), expected, ratio));
        } else if (term instanceof Term.Activity activity) {
            activity.baseline().ifPresent(months -> count(at.then("baseline"), months, ratio));
        } else {
            counted(at, term, ratio);
        }
    }

    private void counted(Pointer at, Term term, double ratio) {
        if (term instanceof Term.Outcome outcome) {
            for (int tier = 0; tier < outcome.tiers().size(); tier++) {
                Pointer above = at.then("tiers").then(Integer.toString(tier)).then("above");
                count(above, outcome.tiers().get(tier).above(), ratio);
            }
        } else if (term instanceof Term.CohortThreshold cohort) {
            for (int step = 0; step < cohort.steps().size(); step++) {
                Pointer lump = at.then("steps").then(Integer.toString(step)).then("lump");
                money(lump, cohort.steps().get(step).lump(), ratio);
            }
        }
    }

    private void prices(Pointer at, Map<String, Money> prices, double ratio) {
        prices.forEach((group, price) -> money(at.then("price").then(group), price, ratio));
    }

    /** In the unit the sum is written in. */
    private void money(Pointer at, Money sum, double ratio) {
        double pence = StrictMath.rint(sum.pence() * ratio);
        boolean pounds = sum.quantity().unit().filter("GBP"::equals).isPresent();
        settings.add(Setting.of(at.toString(), pounds ? pence / 100 : pence));
    }

    private void count(Pointer at, Count count, double ratio) {
        settings.add(Setting.of(at.toString(), StrictMath.rint(count.value() * ratio)));
    }

    /** Takes away how a provider decides, so that it keeps to stated rules. */
    static Setting byStatedRules(String provider) {
        return new Setting(Pointer.of("providers", provider, "decides").toString(), Json.nothing());
    }

    /** Lets a provider that decides bid or not as it likes, or takes it on whatever it is worth; none where it does not decide. */
    static Optional<Setting> bidding(Scenario scenario, String provider, boolean bids) {
        return scenario.providers()
                .get(provider)
                .decides()
                .map(decides -> new Setting(
                        Pointer.of("providers", provider, "decides", "bids").toString(), Json.of(bids)));
    }
}
