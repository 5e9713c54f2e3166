package outturn.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** A few words for making things up from a seed, so that a failure can be made again. */
public final class Gen {
    private final SplittableRandom random;

    public Gen(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    public int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From {@code least} up to {@code most}, to three decimals. */
    public double number(double least, double most) {
        return StrictMath.rint(random.nextDouble(least, most) * 1000) / 1000;
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    public final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public <T> Optional<T> maybe(double share, Supplier<T> thing) {
        return chance(share) ? Optional.of(thing.get()) : Optional.empty();
    }

    public <T> List<T> some(int least, int most, Supplier<T> thing) {
        List<T> all = new ArrayList<>();
        int count = whole(least, most);
        for (int at = 0; at < count; at++) {
            all.add(thing.get());
        }
        return all;
    }

    /** Names with a prefix and a number: a0, a1, … */
    public static List<String> names(String prefix, int count) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            names.add(prefix + at);
        }
        return names;
    }

    public <T> Map<String, T> each(List<String> names, Supplier<T> thing) {
        Map<String, T> map = new LinkedHashMap<>();
        names.forEach(name -> map.put(name, thing.get()));
        return map;
    }

    /** Some of the names, in their order. */
    public <T> List<T> of(List<T> names, double share) {
        return names.stream().filter(name -> chance(share)).toList();
    }
}
