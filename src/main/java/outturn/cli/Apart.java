package outturn.cli;

import java.util.function.BiFunction;
import outturn.scenario.Check;
import outturn.study.evaluation.Plan.Drift;
import outturn.study.evaluation.Plan.Spread;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In what areas differ: an environment index and a share of its level. */
final class Apart {
    private Apart() {}

    /** Levels that spread over areas. */
    static final class OfLevels implements ITypeConverter<Spread> {
        @Override
        public Spread convert(String typed) {
            return read(typed, Spread::new);
        }
    }

    /** Trends that drift apart. */
    static final class OfTrends implements ITypeConverter<Drift> {
        @Override
        public Drift convert(String typed) {
            return read(typed, Drift::new);
        }
    }

    private static <T> T read(String typed, BiFunction<String, Double, T> make) {
        if (!typed.matches("[^=]+=-?[0-9]*\\.?[0-9]+")) {
            throw new TypeConversionException("is \"" + typed + "\"; give INDEX=SHARE, like housing=0.1");
        }
        int sign = typed.indexOf('=');
        try {
            return make.apply(typed.substring(0, sign), Double.valueOf(typed.substring(sign + 1)));
        } catch (Check.Fault fault) {
            throw new TypeConversionException("is \"" + typed + "\"; " + fault.getMessage());
        }
    }
}
