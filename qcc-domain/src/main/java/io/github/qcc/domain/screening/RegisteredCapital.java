package io.github.qcc.domain.screening;

import io.github.qcc.domain.enforcement.UnperformedAmount;
import io.github.qcc.domain.text.WireText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Registered capital 注册资本 of a company, as the platform or the user's list states it. Neither check returns it.
 *
 * @param stated the text as it was given
 * @param yuan the amount in yuan, above 0; empty if it is in another currency or not understood, and then never guessed
 */
public record RegisteredCapital(String stated, Optional<BigDecimal> yuan) {
    private static final Pattern RENMINBI = Pattern.compile("人民币|RMB|CNY");
    private static final Pattern FOREIGN = Pattern.compile(
            "美元|美金|港|欧|日元|日圆|英镑|韩|澳|加元|新加坡|瑞士|法郎|台币|卢布|外币|USD|US\\$|HKD|HK\\$|EUR|JPY|GBP|KRW|AUD|CAD|SGD|CHF|TWD|[$€£]");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9,]+(\\.[0-9]+)?");
    private static final Pattern IN_TEN_THOUSANDS = Pattern.compile("万");

    public RegisteredCapital {
        Objects.requireNonNull(stated, "stated");
        yuan.ifPresent(amount -> {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("registered capital must be above 0 yuan but was " + amount);
            }
        });
    }

    /** Returns a capital in yuan. */
    public static RegisteredCapital ofYuan(BigDecimal yuan) {
        return new RegisteredCapital(yuan.toPlainString(), Optional.of(yuan));
    }

    /**
     * Reads a cell of a list. The unit is that of the cell, such as {@code 5000万元}; else that of the heading, such as
     * {@code 注册资本(万元)}; else yuan.
     *
     * @return empty if the cell states nothing
     */
    public static Optional<RegisteredCapital> read(String cell, String heading) {
        return WireText.isPlaceholder(cell)
                ? Optional.empty()
                : Optional.of(new RegisteredCapital(cell, yuan(normalized(cell), normalized(heading))));
    }

    private static String normalized(String text) {
        return WireText.normalized(text).toUpperCase(Locale.ROOT).replaceAll("[\\s()]", "");
    }

    private static Optional<BigDecimal> yuan(String cell, String heading) {
        String amount = RENMINBI.matcher(cell).replaceAll("");
        boolean saysRenminbi = !amount.equals(cell);
        if (FOREIGN.matcher(cell).find()
                || !saysRenminbi && FOREIGN.matcher(heading).find()) {
            return Optional.empty();
        }
        boolean headingCounts = BARE_NUMBER.matcher(amount).matches()
                && IN_TEN_THOUSANDS.matcher(heading).find();
        return UnperformedAmount.parse(headingCounts ? amount + "万元" : amount)
                .map(UnperformedAmount::yuan)
                .filter(yuan -> yuan.signum() > 0);
    }
}
