package outturn.study.floor;

import java.util.OptionalInt;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;

/** One contract put to the provider: what it reckons it is worth at once, where it decides; the rest when it is played. */
final class Offer implements Search.Trial {
    private final Floor floor;
    private final double at;
    private final String title;
    private final Reading<Scenario> reading;
    private Tried known;

    Offer(Floor floor, double at, String title, Reading<Scenario> reading) {
        this.floor = floor;
        this.at = at;
        this.title = title;
        this.reading = reading;
    }

    @Override
    public Tried reckoned() {
        if (known == null) {
            known = floor.decides()
                    ? new Tried(at, floor.worth(reading), 0, OptionalInt.empty(), 0, Double.NaN)
                    : playing();
        }
        return known;
    }

    @Override
    public Tried played() {
        if (reckoned().ruined().isEmpty()) {
            Tried played = playing();
            known = new Tried(at, known.worth(), 0, played.ruined(), played.played(), played.room());
        }
        return known;
    }

    private Tried playing() {
        return Books.tried(at, floor.play(title, reading));
    }
}
