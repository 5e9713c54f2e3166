package outturn.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import outturn.scenario.Numbers;

/** What a figure is counted in, and how it is said to a person: three digits that matter, pounds with k and m. */
public enum Unit {
    /** Parts of one, said per cent. */
    SHARE("%", "percentage points") {
        @Override
        public String says(double share) {
            double size = StrictMath.abs(share);
            if (size > 0 && size < 0.0005) {
                return share < 0 ? "above −0.1%" : "under 0.1%";
            }
            return signed(Numbers.fixed(share * 100, 1)) + "%";
        }

        @Override
        public String saysDifference(double share) {
            String points = signed(Numbers.fixed(share * 100, 1));
            return plus(share, points) + (points.equals("1.0") || points.equals("−1.0") ? " point" : " points");
        }

        @Override
        public String tick(double share) {
            return signed(Numbers.text(share * 100)) + "%";
        }
    },
    /** Pence, said in pounds. */
    PENCE("£", "£") {
        @Override
        public String says(double pence) {
            return pounds(digits(pence / 100), false);
        }

        @Override
        public String saysDifference(double pence) {
            return plus(pence, says(pence));
        }

        @Override
        public String tick(double pence) {
            return pounds(Numbers.decimal(pence / 100), true);
        }
    },
    /** Days. */
    DAYS("days", "days") {
        @Override
        public String says(double days) {
            String text = signed(Numbers.fixed(days, 1));
            return text.equals("1.0") ? "1 day" : text + " days";
        }
    },
    /** People. */
    CLIENTS("clients", "clients") {
        @Override
        public String says(double clients) {
            return grouped(rounded(clients)) + " clients";
        }
    },
    /** Years of full health. */
    QALYS("QALYs", "QALYs") {
        @Override
        public String says(double years) {
            return grouped(digits(years)) + " QALYs";
        }
    },
    /** Years lived. */
    YEARS("years", "years") {
        @Override
        public String says(double years) {
            return grouped(digits(years)) + " years";
        }
    },
    /** How often, per something that its name says. */
    RATE("rate", "rate") {
        @Override
        public String says(double rate) {
            return grouped(digits(rate));
        }
    },
    /** Anything else that is counted. */
    NUMBER("number", "number") {
        @Override
        public String says(double number) {
            return grouped(rounded(number));
        }
    };

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final List<String> LETTERS = List.of("", "k", "m", "bn");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final String label;
    private final String differences;

    Unit(String label, String differences) {
        this.label = label;
        this.differences = differences;
    }

    /** The unit of a measure. */
    public static Unit named(String unit) {
        return switch (unit) {
            case "share" -> SHARE;
            case "pence" -> PENCE;
            case "days" -> DAYS;
            case "clients" -> CLIENTS;
            case "QALYs" -> QALYS;
            case "years" -> YEARS;
            default -> RATE;
        };
    }

    /** The figure with its unit, rounded for people; a dash when there is none. */
    public final String of(double value) {
        return Double.isFinite(value) ? says(value) : "–";
    }

    /** A difference with its sign and unit, rounded for people. */
    public final String difference(double value) {
        return Double.isFinite(value) ? saysDifference(value) : "–";
    }

    abstract String says(double value);

    String saysDifference(double value) {
        return plus(value, says(value));
    }

    /** The figure rounded for people, without the word for its unit. */
    public final String brief(double value) {
        return of(value).replaceFirst(" (days?|clients|QALYs|years|points?)$", "");
    }

    /** A difference rounded for people, without the word for its unit. */
    public final String briefDifference(double value) {
        return difference(value).replaceFirst(" (days?|clients|QALYs|years|points?)$", "");
    }

    /** A round number beside an axis. */
    public String tick(double value) {
        return grouped(Numbers.decimal(value));
    }

    /** A round difference beside an axis. */
    public String differenceTick(double value) {
        String text = this == SHARE ? signed(Numbers.text(value * 100)) : tick(value);
        return plus(value, text);
    }

    /** A figure as somebody wrote it, with its unit. */
    public final String exactly(double value) {
        return tick(value) + (this == SHARE || this == PENCE || this == RATE || this == NUMBER ? "" : " " + label);
    }

    /** The unit alone, for an axis. */
    public String label() {
        return label;
    }

    /** The unit of a difference, for an axis. */
    public String differences() {
        return differences;
    }

    private static String plus(double value, String text) {
        return value > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
    }

    /** Pounds with a letter for thousands and above; as they come beside an axis, else with the digits they have. */
    private static String pounds(BigDecimal pounds, boolean beside) {
        BigDecimal size = pounds.abs();
        int thousands = size.compareTo(TEN_THOUSAND) < 0 && !beside ? 0 : thousands(size);
        BigDecimal shown = size.scaleByPowerOfTen(-3 * thousands);
        String text = grouped(beside ? strip(shown) : thousands == 0 ? pence(shown) : shown(shown));
        return (pounds.signum() < 0 ? "−£" : "£") + text + LETTERS.get(thousands);
    }

    private static BigDecimal pence(BigDecimal pounds) {
        boolean whole = pounds.stripTrailingZeros().scale() <= 0;
        return pounds.setScale(whole || pounds.compareTo(HUNDRED) >= 0 ? 0 : 2, RoundingMode.HALF_EVEN);
    }

    private static int thousands(BigDecimal size) {
        int exponent = size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
        return StrictMath.max(0, StrictMath.min(3, exponent / 3));
    }

    private static BigDecimal strip(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** To three significant digits, and to the unit at the finest above a hundred. */
    private static BigDecimal digits(double value) {
        return shown(new BigDecimal(value).round(THREE));
    }

    private static BigDecimal shown(BigDecimal rounded) {
        int exponent = rounded.signum() == 0 ? 2 : rounded.precision() - rounded.scale() - 1;
        return rounded.setScale(StrictMath.max(0, 2 - exponent), RoundingMode.HALF_EVEN);
    }

    /** Whole from ten on, for nobody has met 12.3 people; finer below, but 7 and not 7.0. */
    private static BigDecimal rounded(double value) {
        BigDecimal three = digits(value);
        int most = StrictMath.abs(value) >= 9.95 ? 0 : 1;
        BigDecimal shown = three.scale() > most ? new BigDecimal(value).setScale(most, RoundingMode.HALF_EVEN) : three;
        boolean whole = shown.signum() != 0 && shown.stripTrailingZeros().scale() <= 0;
        return whole ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown;
    }

    private static String grouped(BigDecimal number) {
        String text = number.abs().toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        String whole = Numbers.grouped(Long.parseLong(text.substring(0, point)));
        return (number.signum() < 0 ? "−" : "") + whole + text.substring(point);
    }

    private static String signed(String plain) {
        return plain.startsWith("-") ? "−" + plain.substring(1) : plain;
    }
}
