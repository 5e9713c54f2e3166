package outturn.study.validation;

import java.util.List;
import java.util.Map;
import outturn.model.Model;
import outturn.model.Names;
import outturn.replication.People;
import outturn.scenario.Check;
import outturn.scenario.Nearest;
import outturn.scenario.Role;

/** What the words of the targets are in a scenario: those of {@code block-grant}, which others may be based on. */
final class Words {
    private static final Map<String, Place> BY_NAME = Map.of(
            "residential", Place.RESIDENTIAL,
            "completed", Place.COMPLETED,
            "dropped-out", Place.DROPPED_OUT,
            "declined", Place.DECLINED,
            "transferred", Place.TRANSFERRED,
            "released", Place.RELEASED);

    private static final Map<Role, Place> BY_ROLE = Map.of(
            Role.WAITING, Place.WAITING,
            Role.TREATMENT, Place.TREATMENT,
            Role.CUSTODY, Place.CUSTODY,
            Role.DEAD, Place.DEAD);

    private final Names names;
    private final Place[] places;
    private final int substance;
    private final int employment;
    private final int working;
    private final int age;
    private final int older;
    private final int use;
    private final int abstinent;
    private final int reduced;

    /** A fault names what a model lacks. */
    static void check(Model model) {
        new Words(model);
    }

    Words(Model model) {
        names = model.names();
        BY_NAME.keySet().stream().sorted().forEach(state -> found("state", state, names.states()));
        places = new Place[names.states().size()];
        for (int state = 0; state < places.length; state++) {
            Place byRole = BY_ROLE.getOrDefault(model.journey().role(state), Place.ELSEWHERE);
            places[state] = BY_NAME.getOrDefault(names.states().get(state), byRole);
        }
        substance = found("attribute", "substance", names.attributes());
        found("substance", "opiate-and-crack", names.levels().get(substance));
        employment = found("attribute", "employment", names.attributes());
        working = found("level of employment", "working", names.levels().get(employment));
        age = found("attribute", "age", names.attributes());
        older = found("age", "40+", names.levels().get(age));
        use = found("domain", "use", names.chains());
        abstinent = found("level of use", "abstinent", names.chainLevels().get(use));
        reduced = found("level of use", "reduced", names.chainLevels().get(use));
    }

    private static int found(String kind, String name, List<String> known) {
        Check.that(
                known.contains(name),
                "",
                "the targets ask for the " + kind + " \"" + name + "\", which the scenario lacks",
                "give a scenario based on block-grant; " + Nearest.remedy(name, known));
        return known.indexOf(name);
    }

    Place place(int state) {
        return places[state];
    }

    Who who(People people, int client) {
        String taken = names.levels().get(substance).get(people.attribute(client, substance));
        return new Who(
                substance(taken),
                taken.equals("opiate-and-crack"),
                people.attribute(client, employment) == working,
                people.attribute(client, age) == older);
    }

    private static Who.Substance substance(String taken) {
        if (taken.startsWith("opiate")) {
            return Who.Substance.OPIATE;
        }
        return taken.startsWith("non-opiate") ? Who.Substance.NON_OPIATE : Who.Substance.ALCOHOL;
    }

    /** Of levels of all chains as {@link People.Condition} packs them. */
    Use use(long levels) {
        int level = (int) (levels >> 4 * use & 15);
        if (level == abstinent) {
            return Use.ABSTINENT;
        }
        return level == reduced ? Use.REDUCED : Use.USING;
    }

    /** How a client uses. */
    enum Use {
        USING,
        REDUCED,
        ABSTINENT
    }
}
