package outturn.study.floor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import outturn.scenario.Money;
import outturn.simulation.Asked;
import outturn.simulation.Identity;
import outturn.study.floor.Peers.Spread;

/**
 * The reverse questions answered for one provider.
 *
 * @param provider its name
 * @param risk the chance of ruin within the horizon that it can bear
 * @param decides whether it reckons what a contract is worth; if not, that is what the horizon adds to its reserves
 * @param lever what was moved instead of prices, if so
 * @param price over ratios of today's prices of results, or over values of the lever
 * @param rises whether more of the lever, or of prices, is better for it
 * @param prices of results today, by contract, term and group
 * @param shares over the share of the contract that is fixed; empty where it was not asked or nothing hangs on results
 * @param peers a population of providers like it, when asked
 */
public record Floored(
        Asked asked,
        Identity identity,
        String provider,
        double risk,
        boolean decides,
        Optional<String> lever,
        Found price,
        boolean rises,
        Map<String, Money> prices,
        Optional<Shares> shares,
        Optional<Crowd> peers) {

    /**
     * Where something begins to be good enough, in the order in which it was looked for.
     *
     * @param worth worth having
     * @param safe ruin no likelier than the risk
     * @param both both: the answer
     * @param tried every contract played
     */
    public record Found(Edge worth, Edge safe, Edge both, List<Tried> tried) {
        public Found {
            tried = List.copyOf(tried);
        }
    }

    /**
     * How much may hang on results, at the same expected total.
     *
     * @param today share of the total that is fixed today
     * @param total expected over the horizon when the provider works as stated, pence
     * @param onAverage the least fixed share on which the mean of its cash never falls below what the bank allows
     */
    public record Shares(double today, double total, Found found, OptionalDouble onAverage) {}

    /**
     * Providers like it, each in a world of its own.
     *
     * @param standing share of them that has to stand
     * @param spreads how they differ
     * @param edge least fixed share on which so many stand
     * @param tried of every share tried: how many are ruined
     */
    public record Crowd(double standing, Map<Peers.Trait, Spread> spreads, Edge edge, List<Tried> tried) {
        public Crowd {
            tried = List.copyOf(tried);
        }
    }
}
