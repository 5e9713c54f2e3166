package outturn.simulation;

import java.util.Optional;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.People;
import outturn.replication.Replication;

/** Plays both engines side by side, month by month, and finds where they first differ, if they do. */
public final class Twins {
    private final Model model;
    private final Replication plain;
    private final Replication columnar;

    /** Both engines of a model. */
    public Twins(Model model) {
        this.model = model;
        plain = new Replication(model, Engines.PLAIN, Diary.CLOSED);
        columnar = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
    }

    /**
     * Where the engines first differ.
     *
     * @param cycle from the beginning of the warm-up
     * @param what a client and how it stands in either engine, or what else differs
     */
    public record Difference(int replication, int cycle, String what) {}

    /** The first difference of one replication. Books that do not balance stop it with an exception. */
    public Optional<Difference> firstDifference(long seed, int replication) {
        plain.open(seed, replication);
        columnar.open(seed, replication);
        while (!plain.over()) {
            int cycle = plain.cycle();
            plain.month();
            columnar.month();
            Optional<String> differs = difference(cycle);
            if (differs.isPresent()) {
                return Optional.of(new Difference(replication, cycle, differs.get()));
            }
        }
        return plain.ledger().sameAs(columnar.ledger())
                ? Optional.empty()
                : Optional.of(new Difference(
                        replication, model.clock().total(), "counts or postings that do not come from one client"));
    }

    private Optional<String> difference(int cycle) {
        People one = plain.people();
        People other = columnar.people();
        if (one.clients() != other.clients()) {
            return Optional.of(one.clients() + " clients against " + other.clients());
        }
        for (int client = 0; client < one.clients(); client++) {
            if (!one.condition(client).equals(other.condition(client))) {
                return Optional.of(
                        "client " + client + ": " + one.condition(client) + " against " + other.condition(client));
            }
            if (!sameAttributes(one, other, client)) {
                return Optional.of("client " + client + ": not the same attributes");
            }
        }
        for (int account = 0; account < plain.ledger().accounts().accounts(); account++) {
            long here = plain.ledger().accounts().balance(account);
            long there = columnar.ledger().accounts().balance(account);
            if (here != there) {
                return Optional.of(plain.ledger().accounts().name(account) + ": " + here + "p against " + there + "p");
            }
        }
        return Optional.empty();
    }

    private boolean sameAttributes(People one, People other, int client) {
        for (int attribute = 0; attribute < model.traits().attributes(); attribute++) {
            if (one.attribute(client, attribute) != other.attribute(client, attribute)) {
                return false;
            }
        }
        return true;
    }
}
