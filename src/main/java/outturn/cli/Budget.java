package outturn.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How long a search goes on: so many evaluations, or so much time.
 *
 * @param typed as it was typed
 * @param evaluations infinite for a time
 * @param seconds infinite for a number of evaluations
 */
record Budget(String typed, double evaluations, double seconds) {
    /** Whether there is any of it left. */
    boolean lasts(double played, double took) {
        return played < evaluations && took < seconds;
    }

    /** {@code 2000}, or {@code 90s}, {@code 10m}, {@code 2h}. */
    static final class Converter implements ITypeConverter<Budget> {
        @Override
        public Budget convert(String typed) {
            if (typed.matches("[1-9][0-9]{0,7}")) {
                return new Budget(typed, Integer.parseInt(typed), Double.POSITIVE_INFINITY);
            }
            if (!typed.matches("[1-9][0-9]{0,5}[smh]")) {
                throw new TypeConversionException(
                        "is \"" + typed + "\"; give a number of evaluations like 2000, or a time like 90s, 10m or 2h");
            }
            int number = Integer.parseInt(typed.substring(0, typed.length() - 1));
            int unit = typed.endsWith("s") ? 1 : typed.endsWith("m") ? 60 : 3600;
            return new Budget(typed, Double.POSITIVE_INFINITY, (double) number * unit);
        }
    }
}
