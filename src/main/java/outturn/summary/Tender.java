package outturn.summary;

import outturn.model.Bid;
import outturn.model.Plans;
import outturn.model.Terms;

/** Who bids, and what the contracts are worth to those who ask before they do. The same in every replication. */
final class Tender {
    private Tender() {}

    static void of(Area area) {
        Plans plans = area.model().plans();
        boolean anybodyAsks = false;
        for (int provider = 0; provider < area.model().market().providers(); provider++) {
            anybodyAsks |= plans.bid(provider) != null;
        }
        if (anybodyAsks) {
            area.byProviders(Meaning.BIDS, providers -> {
                double share = share(plans, providers);
                return book -> share;
            });
            for (int provider = 0; provider < area.model().market().providers(); provider++) {
                if (plans.bid(provider) != null) {
                    worth(area, area.model().names().providers().get(provider), plans.bid(provider));
                }
            }
            double nobody = nobody(area.model().terms(), plans);
            area.add(Measure.of(Meaning.NO_BIDDER), book -> nobody);
        }
    }

    private static double share(Plans plans, int[] providers) {
        double bidding = 0;
        for (int provider : providers) {
            bidding += plans.takesPart(provider) ? 1 : 0;
        }
        return bidding / providers.length;
    }

    private static double nobody(Terms terms, Plans plans) {
        double without = 0;
        for (int contract = 0; contract < terms.contracts(); contract++) {
            without += plans.takesPart(terms.deal(contract).provider()) ? 0 : 1;
        }
        return without / terms.contracts();
    }

    private static void worth(Area area, String provider, Bid bid) {
        worth(area, provider, "clients", bid.clients());
        worth(area, provider, "certain", bid.certain());
        worth(area, provider, "staff", bid.staff());
        worth(area, provider, "overheads", bid.overheads());
        worth(area, provider, Measure.ALL, bid.worth());
    }

    private static void worth(Area area, String provider, String part, double pence) {
        area.add(Measure.of(Meaning.BID_WORTH, part).provider(provider), book -> pence);
    }
}
