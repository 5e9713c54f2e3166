package outturn.published;

import java.util.StringJoiner;

/**
 * A provider who sees how likely each client is to succeed, at £1,000 a client, and takes whom it pays to take (published
 * cases, PM-24). All are referred in the first month.
 */
public final class Picking {
    private Picking() {}

    /**
     * The scenario.
     *
     * @param complexity of clients, with a comma behind it; empty for one group
     * @param shares of the levels of the attribute {@code chance}
     * @param rows of what becomes of whom in treatment: {@code completed} or {@code left}
     * @param decides how the provider does
     * @param refusal of the contract; as usual when empty
     * @param price of completing, by group
     * @param further sections, with a comma before them
     */
    public static String json(
            String complexity,
            StringJoiner shares,
            StringJoiner rows,
            int clients,
            String decides,
            String refusal,
            String price,
            String further) {
        return """
                {"time": {"months": 3},
                 "population": {"initial": 0, %s
                   "attributes": {"chance": {"shares": {%s}}},
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"},
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [%s]},
                     "completed": {"role": "exit-planned"},
                     "left": {"role": "exit-unplanned"},
                     "declined": {"role": "exit-unplanned"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined"},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 10}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 1000000, "costPerHour": 10000,
                   "decides": {%s}}},
                 "contracts": {"pbr": {"provider": "Harbour", %s"terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": %s}}}} %s}
                """.formatted(complexity, shares, clients, rows, decides, refusal, price, further);
    }
}
