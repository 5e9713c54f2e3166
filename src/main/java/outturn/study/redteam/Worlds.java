package outturn.study.redteam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.simulation.Asked;

/** Worlds of one scenario, changed or not, with ruthless providers and with honest ones; none is played twice. */
final class Worlds {
    private final Reading<Scenario> reading;
    private final Function<Asked, List<Seen>> play;
    private final Map<String, List<Seen>> played = new LinkedHashMap<>();

    Worlds(Reading<Scenario> reading, Function<Asked, List<Seen>> play) {
        this.reading = reading;
        this.play = play;
    }

    Reading<Scenario> reading() {
        return reading;
    }

    /** A change of the contract; none where it makes no scenario. */
    Optional<Reading<Scenario>> changed(List<Setting> settings) {
        Reading<Scenario> changed = reading.with(settings);
        return changed.isSound() ? Optional.of(changed) : Optional.empty();
    }

    List<Seen> honest(Reading<Scenario> of) {
        return minded(of, Minded.honest(of.value()), "honest");
    }

    List<Seen> ruthless(Reading<Scenario> of, Abuse abuse) {
        return minded(of, Minded.ruthless(of.value(), abuse), abuse.file());
    }

    /** Pence that an abuse brings under a change of the contract. */
    Gap gain(Reading<Scenario> of, Abuse abuse) {
        return Gap.of(ruthless(of, abuse), honest(of), Seen::made);
    }

    private List<Seen> minded(Reading<Scenario> of, List<Setting> mind, String name) {
        Reading<Scenario> minded = of.with(mind);
        String hash = minded.hash();
        List<Seen> seen = played.get(hash);
        if (seen == null) {
            seen = new ArrayList<>(play.apply(Asked.of(minded).called(name)));
            played.put(hash, seen);
        }
        return seen;
    }
}
