package outturn.scenario;

/** What a state is to the engine, which knows no other meaning of it (model, §4). */
public enum Role {
    /** Referred or assessed, not yet in treatment. */
    WAITING,
    /** In treatment, holding one of the provider's places. */
    TREATMENT,
    /** Left treatment as planned. */
    EXIT_PLANNED,
    /** Left treatment otherwise. */
    EXIT_UNPLANNED,
    /** In the community, out of treatment. */
    COMMUNITY,
    /** In custody. */
    CUSTODY,
    /** Dead; nothing follows. */
    DEAD,
    /** Anything else: declined, transferred away. */
    OTHER
}
