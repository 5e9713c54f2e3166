package outturn.scenario.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import outturn.scenario.Alternative;
import outturn.scenario.Nearest;
import outturn.scenario.Pointer;

/** Shapes with nothing inside: text, truth, numbers, dates and choices. */
sealed interface Plain extends Shape {
    /** The name of a record or an enum constant in a file: lower case with dashes. */
    static String dashed(String javaName) {
        String parted = javaName.replace('_', '-').replaceAll("([a-z0-9])([A-Z])", "$1-$2");
        return parted.toLowerCase(Locale.ROOT);
    }

    /** Notes that a number was wanted, and what to do if it was merely in quotes. */
    static Bound notANumber(Json json, Pointer at, Binding binding) {
        if (json instanceof Json.Text text) {
            boolean quoted = text.value().matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?");
            return quoted
                    ? binding.refuse(json, at, "is text, not a number", "remove the quotes around " + text.value())
                    : binding.refuse(json, at, "is the text \"" + text.value() + "\", not a number", "give a number");
        }
        return binding.refuse(json, at, "is " + json.kind() + ", not a number", "give a number");
    }

    /** Words. */
    record Words() implements Plain {
        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            if (json instanceof Json.Text text) {
                return Bound.of(text.value());
            }
            boolean bare = json instanceof Json.Number || json instanceof Json.Truth;
            String remedy = bare ? "put it in double quotes" : "give text in double quotes";
            return binding.refuse(json, at, "is " + json.kind() + ", not text", remedy);
        }

        @Override
        public Json tell(Object value) {
            return Json.of((String) value);
        }

        @Override
        public Json schema(Definitions defs) {
            return Definitions.type("string");
        }
    }

    /** Text, a number, true or false. */
    record Any() implements Plain {
        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            if (json instanceof Json.Text text) {
                return Bound.of(Alternative.quoted(text.value()));
            }
            return json instanceof Json.Number || json instanceof Json.Truth
                    ? Bound.of(Alternative.bare(json.canonical()))
                    : binding.refuse(
                            json, at, "is " + json.kind(), "give text in double quotes, a number, true or false");
        }

        @Override
        public Json tell(Object value) {
            Alternative told = (Alternative) value;
            return told.isQuoted() ? Json.of(told.text()) : Json.read("choice", told.text());
        }

        @Override
        public Json schema(Definitions defs) {
            return Json.object()
                    .put("type", Json.texts(List.of("string", "number", "boolean")))
                    .json();
        }
    }

    /** True or false. */
    record Truth() implements Plain {
        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            return json instanceof Json.Truth truth
                    ? Bound.of(truth.holds())
                    : binding.refuse(
                            json, at, "is " + json.kind() + ", not true or false", "give true or false, no quotes");
        }

        @Override
        public Json tell(Object value) {
            return Json.of((boolean) value);
        }

        @Override
        public Json schema(Definitions defs) {
            return Definitions.type("boolean");
        }
    }

    /** Any finite number. */
    record Real() implements Plain {
        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            return json instanceof Json.Number number
                    ? Bound.of(number.value().doubleValue())
                    : notANumber(json, at, binding);
        }

        @Override
        public Json tell(Object value) {
            return Json.exactly((double) value);
        }

        @Override
        public Json schema(Definitions defs) {
            return Definitions.type("number");
        }
    }

    /** A whole number that fits the type. */
    record Whole(boolean isLong) implements Plain {
        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            if (!(json instanceof Json.Number number)) {
                return notANumber(json, at, binding);
            }
            BigDecimal value = number.value();
            String found = "is " + Decimals.text(value);
            if (value.scale() > 0) {
                return binding.refuse(json, at, found + " but must be a whole number", "round it as you mean it");
            }
            if (value.abs().compareTo(BigDecimal.valueOf(most())) > 0) {
                return binding.refuse(json, at, found + ", which is out of range", "give at most " + most());
            }
            return Bound.of(isLong ? (Object) value.longValueExact() : (Object) value.intValueExact());
        }

        private long most() {
            return isLong ? Long.MAX_VALUE : Integer.MAX_VALUE;
        }

        @Override
        public Json tell(Object value) {
            return Json.of(((java.lang.Number) value).longValue());
        }

        @Override
        public Json schema(Definitions defs) {
            return Definitions.type("integer");
        }
    }

    /** A day of the calendar, {@code "2012-04-01"}. */
    record Day() implements Plain {
        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            String remedy = "give a day of the calendar, such as \"2012-04-01\"";
            if (!(json instanceof Json.Text text)) {
                return binding.refuse(json, at, "is " + json.kind() + ", not a date", remedy);
            }
            try {
                return Bound.of(LocalDate.parse(text.value()));
            } catch (DateTimeParseException e) {
                return binding.refuse(json, at, "is \"" + text.value() + "\", which is no date", remedy);
            }
        }

        @Override
        public Json tell(Object value) {
            return Json.of(value.toString());
        }

        @Override
        public Json schema(Definitions defs) {
            return Json.object().put("type", "string").put("format", "date").json();
        }
    }

    /** One of a few words. */
    record Choice(Map<String, Object> values) implements Plain {
        static Choice of(Class<?> type) {
            return new Choice(Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(
                            value -> dashed(((Enum<?>) value).name()),
                            value -> value,
                            (a, b) -> a,
                            LinkedHashMap::new)));
        }

        @Override
        public Bound bind(Json json, Pointer at, Binding binding) {
            List<String> known = List.copyOf(values.keySet());
            if (!(json instanceof Json.Text text)) {
                return binding.refuse(
                        json,
                        at,
                        "is " + json.kind() + ", not one of the words known here",
                        "give one of " + Nearest.list(known));
            }
            return values.containsKey(text.value())
                    ? Bound.of(values.get(text.value()))
                    : binding.refuse(
                            json,
                            at,
                            "is \"" + text.value() + "\", which is not known",
                            Nearest.remedy(text.value(), known));
        }

        @Override
        public Json tell(Object value) {
            return Json.of(dashed(((Enum<?>) value).name()));
        }

        @Override
        public Json schema(Definitions defs) {
            return Json.object()
                    .put("enum", Json.texts(List.copyOf(values.keySet())))
                    .json();
        }
    }
}
