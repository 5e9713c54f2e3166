package outturn.scenario;

import java.util.List;
import java.util.Map;

/** What can be wrong between contracts and the rest. */
final class ContractCheck {
    private static final int MOST_TERMS = 200;
    private static final int MOST_OF_A_PROVIDER = 64;

    private final Scenario scenario;
    private final Known known;
    private final Slips slips;

    ContractCheck(Scenario scenario, Known known) {
        this.scenario = scenario;
        this.known = known;
        slips = known.slips;
    }

    void check() {
        int terms = 0;
        for (Map.Entry<String, Contract> named : scenario.contracts().entrySet()) {
            Contract contract = named.getValue();
            terms += contract.terms().size();
            contract(Pointer.of("contracts", named.getKey()), contract);
        }
        if (terms > MOST_TERMS) {
            slips.add("/contracts", "have " + terms + " terms between them", "give at most " + MOST_TERMS);
        }
        for (String provider : known.providers) {
            long ofOne = scenario.contracts().values().stream()
                    .filter(contract -> contract.provider().equals(provider))
                    .mapToLong(contract -> contract.terms().size())
                    .sum();
            if (ofOne > MOST_OF_A_PROVIDER) {
                slips.add(
                        "/contracts",
                        "give \"" + provider + "\" " + ofOne + " terms",
                        "give one provider at most " + MOST_OF_A_PROVIDER);
            }
        }
    }

    private void contract(Pointer at, Contract contract) {
        known.provider(at.then("provider"), contract.provider());
        contract.line()
                .ifPresent(line -> slips.known(
                        at.then("line").toString(),
                        "budget line",
                        line,
                        scenario.commissioner().lines().keySet()));
        CrossCheck.within(scenario, slips, at.then("from"), contract.from());
        contract.terms().forEach((name, term) -> term(at.then("terms").then(name), term, contract));
        atMostOne(at, contract, Term.TopSlice.class, "top-slice");
        atMostOne(at, contract, Term.Investor.class, "investor");
        atMostOne(at, contract, Term.Block.class, "block");
        atMostOne(at, contract, Term.Withhold.class, "withhold");
    }

    private void atMostOne(Pointer at, Contract contract, Class<? extends Term> kind, String name) {
        if (contract.terms().values().stream().filter(kind::isInstance).count() > 1) {
            slips.add(at.then("terms").toString(), "has more than one " + name + " term", "join them into one");
        }
    }

    private void term(Pointer at, Term term, Contract contract) {
        if (term instanceof Term.Attachment attachment) {
            known.prices(at.then("price"), attachment.price());
        } else if (term instanceof Term.Activity activity) {
            known.prices(at.then("price"), activity.price());
            activity(at.then("states"), activity.states());
        } else if (term instanceof Term.Outcome outcome) {
            known.prices(at.then("price"), outcome.price());
            trigger(at.then("when"), outcome.when());
        } else if (term instanceof Term.Sustainment sustainment) {
            known.prices(at.then("price"), sustainment.price());
            sustainment.state().ifPresent(state -> known.state(at.then("state"), state));
            sustainment
                    .domain()
                    .ifPresent(domain ->
                            known.chainLevel(at, domain, sustainment.level().orElse("")));
        } else if (term instanceof Term.CohortThreshold cohort) {
            cohort.when().ifPresent(when -> trigger(at.then("when"), when));
            cohort.events()
                    .ifPresent(events ->
                            slips.known(at.then("events").toString(), "count of events", events, known.events));
        } else {
            onOtherTerms(at, term, contract);
        }
    }

    private void onOtherTerms(Pointer at, Term term, Contract contract) {
        if (term instanceof Term.Withhold withhold) {
            trigger(at.then("when"), withhold.when());
            if (contract.terms().values().stream().noneMatch(Term.Block.class::isInstance)) {
                slips.add(at.toString(), "withholds a share of a block that is not there", "add a block term");
            }
        } else if (term instanceof Term.Clawback clawback) {
            named(at.then("terms"), clawback.terms(), contract, Term.Outcome.class, "outcome term");
        } else if (term instanceof Term.Limit limit) {
            named(at.then("terms"), limit.terms(), contract, Term.class, "term");
            for (String name : limit.terms()) {
                if (contract.terms().get(name) instanceof Term.Block) {
                    slips.add(at.then("terms").toString(), "limits the block", "state the block as what it is to be");
                }
            }
        }
    }

    private void named(Pointer at, List<String> names, Contract contract, Class<? extends Term> kind, String what) {
        List<String> those = contract.terms().entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        for (int each = 0; each < names.size(); each++) {
            slips.known(at.then(String.valueOf(each)).toString(), what, names.get(each), those);
        }
    }

    private void activity(Pointer at, List<String> states) {
        for (int each = 0; each < states.size(); each++) {
            Pointer place = at.then(String.valueOf(each));
            known.state(place, states.get(each));
            role(place, states.get(each), Role.TREATMENT, "treatment");
        }
    }

    private void role(Pointer at, String name, Role role, String written) {
        State state = scenario.pathway().states().get(name);
        if (state != null && state.role() != role) {
            slips.add(
                    at.toString(),
                    "names \"" + name + "\", whose role is not \"" + written + "\"",
                    "name a state with that role");
        }
    }

    private void trigger(Pointer at, Trigger trigger) {
        if (trigger instanceof Trigger.Entering entering) {
            known.state(at.then("state"), entering.state());
        } else if (trigger instanceof Trigger.NoReturn stay) {
            known.state(at.then("after"), stay.after());
            role(at.then("after"), stay.after(), Role.EXIT_PLANNED, "exit-planned");
        } else if (trigger instanceof Trigger.Review review) {
            known.chainLevel(at, review.domain(), review.level());
        } else if (trigger instanceof Trigger.Change change) {
            known.chainLevel(at, change.domain(), change.level());
        }
    }
}
