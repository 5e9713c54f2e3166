package outturn.summary;

import java.util.function.ToDoubleFunction;

/** One number that every replication yields, and how it is read off the books; NaN when a denominator is empty. */
record Column(Measure measure, ToDoubleFunction<Book> value) {}
