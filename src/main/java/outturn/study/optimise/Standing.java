package outturn.study.optimise;

/**
 * Where a design stands among others (Deb, Pratap, Agarwal and Meyarivan, 2002, <i>IEEE Transactions on Evolutionary
 * Computation</i> 6, 182–197): the higher, the better.
 *
 * @param rank number of fronts before its own
 * @param room how far apart its neighbours on that front are; infinite at its ends
 */
record Standing(int rank, double room) implements Comparable<Standing> {
    @Override
    public int compareTo(Standing other) {
        return rank != other.rank ? Integer.compare(other.rank, rank) : Double.compare(room, other.room);
    }
}
