package outturn.benchmarks;

import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;

/**
 * A way through the addresses of luck: which of them come one after the other. Areas are as large as the engine's, 2,000
 * clients for 60 months; a walk that has been through one goes on to the next replication.
 */
abstract class Walk {
    static final int CLIENTS = 2_000;
    static final int MONTHS = 60;
    private static final int REPLICATIONS = 10_000;
    private static final int KINDS = 25;
    private static final int ROOM = 256;
    private static final int OF_A_KIND = 8;
    private static final long SEED = 1;
    private static final double BITS_53 = 0x1.0p53;

    int replication = -1;
    long world;

    /** The 53 bits of the next number of the walk; of a walk that is packed, a word of eight lanes of seven bits. */
    abstract long next();

    /** Whether its numbers are words of lanes. */
    boolean packed() {
        return false;
    }

    private static long bits(double uniform) {
        return (long) (uniform * BITS_53);
    }

    final void nextWorld() {
        replication++;
        world = Draws.world(SEED, replication);
    }

    /** The walk of a name. */
    static Walk named(String name) {
        return switch (name) {
            case "months" -> new Months();
            case "clients" -> new Clients();
            case "replications" -> new Replications();
            case "purposes" -> new Purposes();
            case "seeds" -> new Seeds();
            case "coarse" -> new Coarse();
            case "lanes" -> new Lanes();
            default -> throw new IllegalArgumentException("no walk is called " + name);
        };
    }

    /** The months of a client, then those of the next. */
    private static final class Months extends Walk {
        private int client = CLIENTS - 1;
        private int month = MONTHS;

        @Override
        long next() {
            if (month == MONTHS) {
                month = 0;
                client = (client + 1) % CLIENTS;
                if (client == 0) {
                    nextWorld();
                }
            }
            return bits(Draws.uniform(world, client, month++, Purpose.EFFORT));
        }
    }

    /** The clients of a month, then those of the next: the order in which the engine goes. */
    private static class Clients extends Walk {
        int client = CLIENTS - 1;
        int month = MONTHS - 1;

        final void step() {
            client++;
            if (client == CLIENTS) {
                client = 0;
                month = (month + 1) % MONTHS;
                if (month == 0) {
                    nextWorld();
                }
            }
        }

        @Override
        long next() {
            step();
            return bits(Draws.uniform(world, client, month, Purpose.EFFORT));
        }
    }

    /** The same client and month in 10,000 replications, then the month after. */
    private static final class Replications extends Walk {
        private int at = REPLICATIONS;
        private int month = -1;
        private int client;

        @Override
        long next() {
            if (at == REPLICATIONS) {
                at = 0;
                month++;
                if (month == MONTHS) {
                    month = 0;
                    client++;
                }
            }
            return bits(Draws.uniform(Draws.world(SEED, at++), client, month, Purpose.EFFORT));
        }
    }

    /** All questions about a client in a month, eight of each kind, then those about the next client. */
    private static final class Purposes extends Clients {
        private int purpose = KINDS * OF_A_KIND;

        @Override
        long next() {
            if (purpose == KINDS * OF_A_KIND) {
                purpose = 0;
                step();
            }
            int asked = purpose / OF_A_KIND * ROOM + purpose % OF_A_KIND;
            purpose++;
            return bits(Draws.uniform(world, client, month, asked));
        }
    }

    /** The first draw of one seed after the other. */
    private static final class Seeds extends Walk {
        private long seed;

        @Override
        long next() {
            return bits(Draws.uniform(Draws.world(seed++, 0), 0, 0, Purpose.ARRIVALS));
        }
    }

    /** The first bits of eight lanes of the clients of a month. */
    private static final class Coarse extends Clients {
        @Override
        boolean packed() {
            return true;
        }

        @Override
        long next() {
            step();
            return Draws.coarse(world, client, month, 0);
        }
    }

    /** The eight lanes of a client in a month, then those of the next client. */
    private static final class Lanes extends Clients {
        private int lane = Byte.SIZE;

        @Override
        long next() {
            if (lane == Byte.SIZE) {
                lane = 0;
                step();
            }
            return bits(Draws.inLane(world, client, month, lane++));
        }
    }
}
