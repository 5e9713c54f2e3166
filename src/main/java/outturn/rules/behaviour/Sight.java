package outturn.rules.behaviour;

/**
 * What a provider makes of the part f ~ N(0, σ²) of a client's prognosis that nobody wrote down. It sees f through noise,
 * and knows it, so what it goes by is its best guess, the mean of f given what it sees:
 *
 * <pre>    f̂ = ρ · f + √(ρ · (1 − ρ)) · σ · z,   z ~ N(0, 1)</pre>
 *
 * whose variance is ρσ² and which is right on average: E[f | f̂] = f̂. With ρ = 0 it sees nothing, with ρ = 1 all.
 */
public final class Sight {
    private Sight() {}

    /**
     * The guess f̂.
     *
     * @param frailty f
     * @param sd σ of f over all clients
     * @param eye ρ, 0 to 1
     * @param noise z
     */
    public static double of(double frailty, double sd, double eye, double noise) {
        return eye * frailty + StrictMath.sqrt(eye * (1 - eye)) * sd * noise;
    }
}
