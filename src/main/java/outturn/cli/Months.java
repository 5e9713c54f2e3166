package outturn.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Months before and after something. */
record Months(int before, int after) {
    /** Two numbers with a comma. */
    static final class Typed implements ITypeConverter<Months> {
        @Override
        public Months convert(String typed) {
            if (!typed.matches("[0-9]{1,3},[0-9]{1,3}")) {
                throw new TypeConversionException("is \"" + typed + "\"; give months as BEFORE,AFTER, like 12,12");
            }
            String[] parts = typed.split(",");
            return new Months(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
