package outturn.study.validation;

/** What the targets ask about a client at presentation. Drug clients are those of opiates and non-opiates. */
record Who(Substance substance, boolean crack, boolean employed, boolean older) {
    enum Substance {
        OPIATE,
        NON_OPIATE,
        ALCOHOL
    }

    boolean isOn(Substance asked) {
        return substance == asked;
    }

    boolean isDrug() {
        return substance != Substance.ALCOHOL;
    }
}
