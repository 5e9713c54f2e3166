package outturn.study.validation;

/** Where a client is, in the words of the targets; states are sorted into them by role and name. */
enum Place {
    WAITING,
    TREATMENT,
    RESIDENTIAL,
    COMPLETED,
    DROPPED_OUT,
    DECLINED,
    TRANSFERRED,
    CUSTODY,
    RELEASED,
    DEAD,
    ELSEWHERE;

    /** Residential care is treatment too. */
    boolean isTreatment() {
        return this == TREATMENT || this == RESIDENTIAL;
    }

    /** Waiting for treatment or in it. */
    boolean isService() {
        return this == WAITING || isTreatment();
    }
}
