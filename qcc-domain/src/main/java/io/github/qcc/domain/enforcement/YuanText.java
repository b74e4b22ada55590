package io.github.qcc.domain.enforcement;

import io.github.qcc.domain.text.WireText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The form of an amount: {@code 107610.00}, {@code ¥1,000,000}, {@code 人民币59.6万元}, {@code 3.5E7}.
 *
 * @param number the part before the unit, which should be digits with or without separators and decimals
 * @param unit text after the number; empty means 元
 */
record YuanText(String number, String unit) {
    private static final int MAX_LENGTH = 64;

    /** The units, with the power of ten by which each counts yuan. */
    private static final Map<String, Integer> UNITS = Map.of("", 0, "元", 0, "万", 4, "万元", 4, "亿", 8, "亿元", 8);

    /**
     * Large numbers as Java and JavaScript print them: {@code 3.5E7}. The exponent has at most two digits, which bounds
     * the length of the number.
     */
    private static final Pattern EXPONENTIAL = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+[eE][+-]?[0-9]{1,2}");

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})++(?:\\.[0-9]++)?+");

    /**
     * The yuan that a text states, of any size and sign.
     *
     * @param broken receives the rule that the text breaks, if any
     */
    static Optional<BigDecimal> read(String text, Consumer<String> broken) {
        // The form of nearly all amounts.
        if (text.length() <= MAX_LENGTH && isPlain(text)) {
            return Optional.of(new BigDecimal(text));
        }
        Optional<String> unfit = unfit(text);
        if (unfit.isPresent()) {
            broken.accept(unfit.get());
            return Optional.empty();
        }
        YuanText parts = split(text);
        Optional<String> rule = parts.brokenRule();
        rule.ifPresent(broken);
        return rule.isPresent() ? Optional.empty() : Optional.of(parts.value());
    }

    /** Whether a text is digits, optionally with a point and more digits. */
    static boolean isPlain(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, 0, text.length())
                : isDigits(text, 0, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Cursor.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return begin < end;
    }

    private static Optional<String> unfit(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of("an amount has at most " + MAX_LENGTH + " characters");
        }
        if (WireText.isPlaceholder(text)) {
            return Optional.of("nothing is stated, which is not zero");
        }
        // NFKC would turn 10⁶ into 106.
        if (text.codePoints().anyMatch(character -> Character.getType(character) == Character.OTHER_NUMBER)) {
            return Optional.of("superscript, circled and fraction digits are not accepted");
        }
        return Optional.empty();
    }

    /** The parts of any text. */
    private static YuanText split(String text) {
        var cursor = new Cursor(WireText.normalized(text));
        cursor.skip("人民币");
        cursor.run(Character::isSpaceChar);
        cursor.skip("¥");
        cursor.run(Character::isSpaceChar);
        String number = cursor.run(character -> Cursor.isDigit(character) || "-+,.eE".indexOf(character) >= 0);
        cursor.run(Character::isSpaceChar);
        return new YuanText(number, cursor.rest());
    }

    private Optional<String> brokenRule() {
        if (number.startsWith("-")) {
            return Optional.of("an amount is not negative");
        }
        if (!UNITS.containsKey(unit)) {
            return Optional.of("digits are followed by nothing but 元, 万, 万元, 亿 or 亿元");
        }
        if (isPlain(number)
                || GROUPED.matcher(number).matches()
                || EXPONENTIAL.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                number.indexOf(',') < 0
                        ? "an amount is digits, with a point and more digits or an exponent behind them at most"
                        : "separators must be between groups of three digits");
    }

    /** The amount in yuan, exactly; only if no rule is broken. */
    private BigDecimal value() {
        return new BigDecimal(number.replace(",", "")).scaleByPowerOfTen(UNITS.get(unit));
    }
}
