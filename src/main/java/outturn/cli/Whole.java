package outturn.cli;

import java.math.BigInteger;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number that is typed. */
final class Whole {
    private Whole() {}

    /** As far as an {@code int} goes. */
    static final class OfInt implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return Math.toIntExact(number(typed, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
    }

    /** As far as a {@code long} goes. */
    static final class OfLong implements ITypeConverter<Long> {
        @Override
        public Long convert(String typed) {
            return number(typed, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static long number(String typed, long least, long most) {
        if (typed.matches("[+-]?[0-9]{1,19}")) {
            BigInteger number = new BigInteger(typed);
            if (number.bitLength() < Long.SIZE && number.longValue() >= least && number.longValue() <= most) {
                return number.longValue();
            }
        }
        throw new TypeConversionException("is \"" + typed + "\"; give a whole number from " + least + " to " + most);
    }
}
