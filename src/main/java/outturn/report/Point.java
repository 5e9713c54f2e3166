package outturn.report;

/** One thing to know, under a word or two that say what it is about. */
record Point(String about, String sentence) {}
