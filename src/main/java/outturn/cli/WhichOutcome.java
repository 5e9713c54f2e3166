package outturn.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outturn.study.evaluation.Outcome;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is evaluated, by its title. */
final class WhichOutcome implements ITypeConverter<Outcome> {
    @Override
    public Outcome convert(String typed) {
        return Stream.of(Outcome.values())
                .filter(each -> each.title().equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("is \"" + typed + "\"; give one of "
                        + Stream.of(Outcome.values()).map(Outcome::title).collect(Collectors.joining(", "))));
    }
}
