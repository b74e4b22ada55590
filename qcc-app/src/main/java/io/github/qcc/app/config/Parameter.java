package io.github.qcc.app.config;

import io.github.qcc.domain.screening.ScreeningRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A threshold of a rule. Rules are records, so that their components say all there is to know; a rule that the domain
 * gains needs nothing here.
 *
 * @param name its name in a policy file, such as {@code reject-of-capital}
 * @param component the rule's component
 */
record Parameter(String name, RecordComponent component) {
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,4})([ym])");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final long MOST_MONTHS = 1_200;

    /** Thresholds that are a part of something, so that 90 for 90 % is a mistake. */
    private static final Set<String> RATIOS = Set.of("threshold", "reject-of-capital");

    private static final BigDecimal MOST_RATIO = BigDecimal.TEN;

    /** The thresholds of a rule, in the order of its components. */
    static List<Parameter> of(ScreeningRule rule) {
        return Arrays.stream(rule.getClass().getRecordComponents())
                .map(component -> new Parameter(hyphenated(component.getName()), component))
                .toList();
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
            throw new IllegalStateException("rule " + rule.name() + " is no public record", e);
        }
    }

    /** The value that a rule has, as a policy file writes it. */
    String text(ScreeningRule rule) {
        Object value = value(rule);
        if (value instanceof Period period) {
            long months = period.toTotalMonths();
            return months % 12 == 0 ? months / 12 + "y" : months + "m";
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    private Object value(ScreeningRule rule) {
        try {
            return component.getAccessor().invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + rule.name() + " is no public record", e);
        }
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if it is none, with the rule
     */
    Object parse(String text) {
        Class<?> type = component.getType();
        if (type == Period.class) {
            return period(text);
        }
        if (type == int.class) {
            return Integer.valueOf(matching(COUNT, text, "a whole number such as 3"));
        }
        if (type != BigDecimal.class) {
            throw new IllegalStateException("no text form for " + type);
        }
        if (RATIOS.contains(name)) {
            BigDecimal ratio = new BigDecimal(matching(AMOUNT, text, "a ratio such as 0.9 for 90 %"));
            if (ratio.compareTo(MOST_RATIO) > 0) {
                throw new IllegalArgumentException(
                        name + " must be a ratio, 0.9 for 90 %, and at most " + MOST_RATIO + " but was " + text);
            }
            return ratio;
        }
        return new BigDecimal(matching(AMOUNT, text, "an amount in yuan such as 1000000"));
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
