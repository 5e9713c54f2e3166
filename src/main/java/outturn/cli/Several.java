package outturn.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of replications: as many as an error takes. */
final class Several implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
        if (!typed.matches("[0-9]{1,6}") || Integer.parseInt(typed) < 2) {
            throw new TypeConversionException("is \"" + typed + "\"; give a number from 2 to 999999");
        }
        return Integer.valueOf(typed);
    }
}
