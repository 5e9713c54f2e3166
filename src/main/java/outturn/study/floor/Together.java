package outturn.study.floor;

import java.util.function.Supplier;

/** A contract put to many providers at once: played when it is first looked at. */
final class Together implements Search.Trial {
    private final Supplier<Tried> playing;
    private Tried known;

    Together(Supplier<Tried> playing) {
        this.playing = playing;
    }

    @Override
    public Tried reckoned() {
        return played();
    }

    @Override
    public Tried played() {
        if (known == null) {
            known = playing.get();
        }
        return known;
    }
}
