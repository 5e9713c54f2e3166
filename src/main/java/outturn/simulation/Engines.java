package outturn.simulation;

import outturn.replication.Replication.Engine;
import outturn.replication.columnar.ColumnarPeople;
import outturn.replication.plain.PlainPeople;

/** The two engines. They come to the same bytes; one can be read at sight, the other is fast. */
public final class Engines {
    /** One object a client; tells the diary. */
    public static final Engine PLAIN = PlainPeople::new;

    /** Down the columns; has no ear for a diary. */
    public static final Engine COLUMNAR =
            (model, care, claims, open, staff, diary) -> new ColumnarPeople(model, care, claims, open, staff);

    private Engines() {}
}
