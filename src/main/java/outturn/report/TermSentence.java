package outturn.report;

import outturn.scenario.Says;
import outturn.scenario.Term;

/** A payment term as one sentence. */
final class TermSentence {
    private TermSentence() {}

    static String of(Term term) {
        return term.getClass().getAnnotation(Says.class).value();
    }
}
