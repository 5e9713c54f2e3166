package outturn.story;

import outturn.ledger.Care.Event;

/**
 * A town whose only provider, Harbour, decides for itself. Twenty people a month are referred, a third each with light,
 * medium and heavy needs. Treatment takes one month and ends in completing or leaving: at standard effort, six hours, .60,
 * .40 and .20 of them complete; at minimal effort, one hour, a sixth as many. An hour costs £20, so at any price P each
 * group's efforts are worth
 *
 * <pre>    standard  p · P − £120        minimal  p/6 · P − £20</pre>
 *
 * and both are worth nothing at P = £120 / p: £200, £300 and £600.
 */
final class Town {
    static final int MONTHS = 24;
    static final int LIGHT = 0;
    static final int MEDIUM = 1;
    static final int HEAVY = 2;

    private String hours = "100000";
    private String decides = "\"rationality\": 0";
    private String contract = "";
    private String terms = completed("{\"all\": 40000}");
    private String provider = "";
    private String minimal = "{\"light\": 0.1, \"medium\": 0.0666666667, \"heavy\": 0.0333333333}";

    static Town town() {
        return new Town();
    }

    static String completed(String price) {
        return "\"completed\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"},"
                + " \"price\": " + price + "}";
    }

    /** Staff hours a month. */
    Town hours(int staff) {
        hours = staff + "";
        return this;
    }

    Town decides(String how) {
        decides = how;
        return this;
    }

    Town contract(String how) {
        contract = how;
        return this;
    }

    Town terms(String paid) {
        terms = paid;
        return this;
    }

    Town provider(String more) {
        provider = more;
        return this;
    }

    /** Chance to complete at minimal effort of light, medium and heavy needs. */
    Town atMinimal(double light, double medium, double heavy) {
        minimal = "{\"light\": %s, \"medium\": %s, \"heavy\": %s}".formatted(light, medium, heavy);
        return this;
    }

    String json() {
        StringBuilder rows = new StringBuilder();
        for (String group : new String[] {"light", "medium", "heavy"}) {
            String at = minimal.replaceAll(".*\"" + group + "\": ([0-9.]+).*", "$1");
            String left = new java.math.BigDecimal("1").subtract(new java.math.BigDecimal(at)) + "";
            rows.append("""
                    {"when": {"need": "%s", "effort": "minimal"}, "to": {"completed": %s, "left": %s}},
                    """.formatted(group, at, left));
        }
        return """
                {"time": {"months": 24},
                 "population": {
                   "attributes": {"need": {"shares": {"light": 0.3333333333, "medium": 0.3333333333,
                     "heavy": 0.3333333334}}},
                   "complexity": {"weights": {"need": {"light": 0, "medium": 1, "heavy": 2}},
                     "groups": ["light", "medium", "heavy"], "cuts": [0.5, 1.5]},
                   "arrivals": {"perMonth": 20, "variation": "fixed"}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"},
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [ROWS
                       {"when": {"need": "light"}, "to": {"completed": 0.6, "left": 0.4}},
                       {"when": {"need": "medium"}, "to": {"completed": 0.4, "left": 0.6}},
                       {"when": {"need": "heavy"}, "to": {"completed": 0.2, "left": 0.8}}]},
                     "completed": {"role": "exit-planned"},
                     "left": {"role": "exit-unplanned"},
                     "declined": {"role": "exit-unplanned"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined"},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"minimal": {"hoursPerMonth": 1}, "standard": {"hoursPerMonth": 6}}},
                 "economics": {"worthOfQaly": [2000000], "utilities": {"referred": 0.5, "list": 0.5, "treatment": 0.5,
                   "completed": 1, "left": 0.5, "declined": 0.5}},
                 "providers": {"Harbour": {"staffHoursPerMonth": HOURS, "costPerHour": 2000, PROVIDER
                   "decides": {DECIDES}}},
                 "contracts": {"with Harbour": {"provider": "Harbour", CONTRACT "terms": {TERMS}}},
                 "commissioner": {"failure": {"gap": 48}}}
                """.replace("ROWS", rows)
                .replace("HOURS", hours)
                .replace("PROVIDER", provider)
                .replace("DECIDES", decides)
                .replace("CONTRACT", contract)
                .replace("TERMS", terms);
    }

    World play() {
        return World.of(json());
    }

    static int count(World world, Event event, int group) {
        return world.ledger().care().inGroup(event, 0, group);
    }

    static int refused(World world, int group) {
        return count(world, Event.ASSESSED, group) - count(world, Event.ACCEPTED, group);
    }

    static int refused(World world) {
        return refused(world, LIGHT) + refused(world, MEDIUM) + refused(world, HEAVY);
    }

    /** Share of those assessed in a group who are taken. */
    static double acceptance(World world, int group) {
        return (double) count(world, Event.ACCEPTED, group) / count(world, Event.ASSESSED, group);
    }

    /** Share of a group's months in treatment that are parked. */
    static double parked(World world, int group) {
        return (double) count(world, Event.PARKED_MONTH, group) / count(world, Event.TREATMENT_MONTH, group);
    }

    /** λ, pence an hour. */
    static double shadowPrice(World world, int month) {
        return world.ledger().care().shadowPrice(0, month);
    }
}
