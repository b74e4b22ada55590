package io.github.qcc.app.list;

import io.github.qcc.app.run.NormalText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Headings under which lists keep what a company can be looked up by, in the order of preference. */
public final class Heading {
    private static final List<String> KNOWN = List.of(
            "公司名称",
            "企业名称",
            "单位名称",
            "客户名称",
            "供应商名称",
            "交易对手名称",
            "交易对手",
            "公司",
            "企业",
            "名称",
            "companyname",
            "company",
            "name",
            "统一社会信用代码",
            "社会信用代码",
            "信用代码",
            "uscc",
            "creditcode",
            "unifiedsocialcreditcode",
            "工商注册号",
            "注册号",
            "searchkey");

    private Heading() {}

    /** Whether a column of this heading holds companies. */
    static boolean isKnown(String heading) {
        return KNOWN.contains(normal(heading));
    }

    /** The column of the most preferred known heading. */
    public static OptionalInt preferred(List<String> headings) {
        List<String> normal = headings.stream().map(Heading::normal).toList();
        return KNOWN.stream()
                .mapToInt(normal::indexOf)
                .filter(column -> column >= 0)
                .findFirst();
    }

    /** The column of a heading, however it is spaced, widened or capitalised. */
    public static OptionalInt named(String heading, List<String> headings) {
        List<String> normal = headings.stream().map(Heading::normal).toList();
        int column = normal.indexOf(normal(heading));
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    private static String normal(String heading) {
        if (heading.length() > 100) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        NormalText.of(heading)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
