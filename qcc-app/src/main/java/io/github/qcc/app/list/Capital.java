package io.github.qcc.app.list;

import io.github.qcc.app.run.Cell;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Registered capital 注册资本 as lists write it: {@code 1000万元人民币}, {@code 5,000,000}, {@code 1.2亿}. The unit is in
 * the cell or in the heading, else yuan. Another currency is not converted.
 *
 * @param yuan the amount in yuan; empty if none is stated or it is not understood
 * @param isUnderstood whether the cell is an amount in yuan or says nothing
 */
record Capital(Optional<BigDecimal> yuan, boolean isUnderstood) {
    private static final int LONGEST = 40;
    static final Capital NOT_STATED = new Capital(Optional.empty(), true);
    private static final Capital NOT_UNDERSTOOD = new Capital(Optional.empty(), false);

    private static final String RENMINBI = "(?:人民币|rmb|cny|¥|元人民币)?";
    private static final Pattern AMOUNT = Pattern.compile(RENMINBI
            + "([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,8})?|[0-9]{1,18}(?:\\.[0-9]{1,8})?)\\(?(亿|千万|百万|万|千|)(?:元|圆)?(?:整)?\\)?\\(?"
            + RENMINBI + "\\)?");
    private static final Pattern UNIT = Pattern.compile("(亿|千万|百万|万|千)(?:元|圆|人民币|rmb|cny)?");
    private static final Pattern FOREIGN = Pattern.compile(
            "美元|美金|usd|us\\$|港元|港币|hkd|欧元|eur|€|日元|日圆|jpy|英镑|gbp|£|韩元|krw|澳元|aud|加元|cad|新加坡元|新元|sgd|瑞士法郎|chf|台币|新台币|twd|澳门元|卢布");

    private static final Pattern NOTHING = Pattern.compile("[-—/\\\\.*]*|无|暂无|未知|不详|null|n/a|-+|未公开|未披露");

    /** Reads a cell below a heading. */
    static Capital of(Cell cell, String heading) {
        if (cell.isBlank()) {
            return NOT_STATED;
        }
        if (cell.text().length() > LONGEST) {
            return NOT_UNDERSTOOD;
        }
        String text = normal(cell.text());
        if (NOTHING.matcher(text).matches()) {
            return NOT_STATED;
        }
        String headed = normal(heading.length() > 4 * LONGEST ? "" : heading);
        Matcher amount = AMOUNT.matcher(text);
        if (FOREIGN.matcher(text).find() || FOREIGN.matcher(headed).find() || !amount.matches()) {
            return NOT_UNDERSTOOD;
        }
        boolean saysUnit = !amount.group(2).isEmpty() || text.indexOf('元') > 0;
        BigDecimal number = new BigDecimal(amount.group(1).replace(",", ""));
        BigDecimal yuan = number.multiply(saysUnit ? factor(amount.group(2)) : factorOfHeading(headed));
        // Of a capital of nothing, every debt would be too large a share.
        return yuan.signum() > 0 ? new Capital(Optional.of(yuan), true) : NOT_STATED;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static BigDecimal factorOfHeading(String heading) {
        Matcher unit = UNIT.matcher(heading);
        return factor(unit.find() ? unit.group(1) : "");
    }

    private static BigDecimal factor(String unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "亿" -> 100_000_000L;
                    case "千万" -> 10_000_000L;
                    case "百万" -> 1_000_000L;
                    case "万" -> 10_000L;
                    case "千" -> 1_000L;
                    default -> 1L;
                });
    }
}
