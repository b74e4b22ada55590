package io.github.qcc.app.config;

import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.rule.Ratio;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A threshold of a rule. Rules are records, so their components say all there is to know: name by the component's name, form
 * by its type. A rule that the domain gains needs nothing here.
 *
 * @param name its name in a policy file, such as {@code reject-of-capital}
 * @param component the rule's component
 */
record Parameter(String name, RecordComponent component) {
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,4})([ym])");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final long MOST_MONTHS = 1_200;

    /** The thresholds of a rule, in the order of its components. */
    static List<Parameter> of(ScreeningRule rule) {
        return Arrays.stream(rule.getClass().getRecordComponents())
                .map(component -> new Parameter(hyphenated(component.getName()), component))
                .toList();
    }

    /**
     * Key of this threshold in a policy file. What is chosen from a few words, such as the purpose, is a setting of the whole
     * policy and has no rule in its key.
     */
    String key(ScreeningRule rule) {
        return component.getType().isEnum() ? name : rule.name() + "." + name;
    }

    /** The rule with other thresholds. */
    static ScreeningRule with(ScreeningRule rule, Map<String, String> texts) {
        List<Parameter> parameters = of(rule);
        Object[] values = parameters.stream()
                .map(parameter -> texts.containsKey(parameter.name)
                        ? parameter.parse(texts.get(parameter.name))
                        : parameter.value(rule))
                .toArray();
        Class<?>[] types = parameters.stream()
                .map(parameter -> parameter.component.getType())
                .toArray(Class<?>[]::new);
        try {
            return rule.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("rule " + rule.name() + " failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + rule.name() + " is not a public record", e);
        }
    }

    /** The value that a rule has, as a policy file writes it. */
    String text(ScreeningRule rule) {
        Object value = value(rule);
        if (value instanceof Period period) {
            long months = period.toTotalMonths();
            return months % 12 == 0 ? months / 12 + "y" : months + "m";
        }
        if (value instanceof Ratio ratio) {
            return ratio.value().stripTrailingZeros().toPlainString();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Enum<?> word ? word(word) : String.valueOf(value);
    }

    private Object value(ScreeningRule rule) {
        try {
            return component.getAccessor().invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + rule.name() + " is not a public record", e);
        }
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is not such a value, with the rule
     */
    Object parse(String text) {
        Class<?> type = component.getType();
        if (type == Period.class) {
            return period(text);
        }
        if (type == int.class) {
            return Integer.valueOf(matching(COUNT, text, "a whole number such as 3"));
        }
        if (type == Ratio.class) {
            return ratio(text);
        }
        if (type.isEnum()) {
            return word(text, type.getEnumConstants());
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(matching(AMOUNT, text, "an amount in yuan such as 1000000"));
        }
        throw new IllegalStateException("no text form for " + type);
    }

    private Ratio ratio(String text) {
        try {
            return Ratio.of(matching(AMOUNT, text, "a ratio such as 0.9 for 90 %"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private Object word(String text, Object[] constants) {
        return Stream.of(constants)
                .filter(constant -> word((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " must be "
                        + Stream.of(constants)
                                .map(constant -> word((Enum<?>) constant))
                                .collect(Collectors.joining(" or "))
                        + " but was '" + text + "'"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Period period(String text) {
        Matcher matcher = PERIOD.matcher(matching(PERIOD, text, "years or months such as 5y or 18m"));
        if (!matcher.matches()) {
            throw new IllegalStateException(text);
        }
        int number = Integer.parseInt(matcher.group(1));
        Period period = matcher.group(2).equals("y") ? Period.ofYears(number) : Period.ofMonths(number);
        if (period.toTotalMonths() > MOST_MONTHS) {
            throw new IllegalArgumentException(name + " must be at most 100y but was " + text);
        }
        return period;
    }

    private String matching(Pattern pattern, String text, String form) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " must be " + form + " but was '" + text + "'");
        }
        return text;
    }

    private static String hyphenated(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
