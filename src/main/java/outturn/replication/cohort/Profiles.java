package outturn.replication.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outturn.model.Hazards;
import outturn.model.LevelTable;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.rules.population.Frailty;
import outturn.rules.population.Prognosis;

/**
 * All profiles of a model: every combination of attributes that has a share, every frailty point and every provider, with
 * those joined that share a group and all hazards.
 */
final class Profiles {
    private final Model model;
    private final Traits traits;
    private final boolean readsPrognosis;
    private final Map<List<Object>, Profile> found = new LinkedHashMap<>();
    private final byte[] attributes;
    private final long mostCombinations;
    private long combinations;

    private Profiles(Model model, long mostCombinations) {
        this.model = model;
        this.mostCombinations = mostCombinations;
        traits = model.traits();
        readsPrognosis = readsPrognosis(model);
        attributes = new byte[traits.attributes()];
    }

    /** The profiles, or none when there are more combinations of attributes than this many. */
    static List<Profile> of(Model model, long mostCombinations) {
        Profiles profiles = new Profiles(model, mostCombinations);
        profiles.combine(0, 1);
        return profiles.combinations > mostCombinations ? List.of() : List.copyOf(profiles.found.values());
    }

    /** Whether prognosis makes a difference to anything. */
    static boolean readsPrognosis(Model model) {
        boolean reads = model.journey().hazards().readsPrognosis()
                || model.lives().events().readsPrognosis();
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            reads |= model.lives().moves(chain).readsPrognosis();
        }
        return reads;
    }

    private void combine(int attribute, double share) {
        if (combinations > mostCombinations) {
            return;
        }
        if (attribute == attributes.length) {
            combinations++;
            addFrailties(share);
            return;
        }
        LevelTable table = traits.table(attribute);
        int row = table.row(attributes, 0);
        for (int level = 0; level < table.levels(); level++) {
            if (table.share(row, level) > 0) {
                attributes[attribute] = (byte) level;
                combine(attribute + 1, share * table.share(row, level));
            }
        }
    }

    private void addFrailties(double share) {
        int points = readsPrognosis && traits.frail() ? Frailty.POINTS : 1;
        int group = traits.group(attributes, 0);
        for (int point = 0; point < points; point++) {
            int reading = readsPrognosis ? Prognosis.reading(traits.prognosis(attributes, 0, point)) : 0;
            addProviders(group, reading, share / points);
        }
    }

    private void addProviders(int group, int reading, double share) {
        double[] shares = model.market().shares();
        double total = 0;
        for (double each : shares) {
            total += each;
        }
        List<Object> kind = whatIsRead(group, reading);
        for (int provider = 0; provider < shares.length; provider++) {
            if (shares[provider] > 0) {
                List<Object> key = new ArrayList<>(kind);
                key.add(provider);
                Profile one =
                        new Profile(attributes.clone(), group, provider, reading, share * shares[provider] / total);
                found.merge(
                        key,
                        one,
                        (met, more) -> new Profile(
                                met.attributes(),
                                met.group(),
                                met.provider(),
                                met.reading(),
                                met.share() + more.share()));
            }
        }
    }

    /** Everything by which the model can tell a client from another. */
    private List<Object> whatIsRead(int group, int reading) {
        List<Object> read = new ArrayList<>(List.of(group, reading));
        addFixed(model.journey().hazards(), group, read);
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            addFixed(model.lives().moves(chain), group, read);
            read.add(model.lives().start(chain).row(attributes, 0));
        }
        addFixed(model.lives().events(), group, read);
        for (int attribute = 0; attribute < attributes.length; attribute++) {
            if (model.journey().rowsRead(attribute)) {
                read.add(attributes[attribute]);
            }
        }
        return read;
    }

    private void addFixed(Hazards hazards, int group, List<Object> read) {
        for (int way = 0; way < hazards.ways(); way++) {
            read.add(hazards.fixed(way, attributes, 0, group));
        }
    }
}
