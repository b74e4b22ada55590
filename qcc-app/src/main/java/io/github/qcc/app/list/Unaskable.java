package io.github.qcc.app.list;

import io.github.qcc.app.run.NormalText;
import io.github.qcc.app.run.Problem;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.IdentifierDefect;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import java.util.Optional;

/** What is wrong with a cell that is no search key, in the order in which {@link SearchKey#of} looks at it. */
final class Unaskable {
    private Unaskable() {}

    /** A cell that is refused, with the domain's own sentence in English. */
    static Problem of(String cell, IllegalArgumentException refusal) {
        return new Problem(chinese(cell), refusal.getMessage());
    }

    private static String chinese(String cell) {
        String text = NormalText.of(cell);
        if (cell.length() > SearchKey.MAX_LENGTH) {
            return "查询关键字应为 " + SearchKey.MIN_LENGTH + " 至 " + SearchKey.MAX_LENGTH + " 个字符，实为 " + cell.length() + " 个";
        }
        if (isTooShort(cell.replace('\u00A0', ' ').strip())) {
            return "查询关键字至少 " + SearchKey.MIN_LENGTH + " 个字符，实为“" + cell + "”：请填写企业名称、注册号或统一社会信用代码";
        }
        Optional<IdentifierDefect> defect = UnifiedSocialCreditCode.defectOf(text);
        if (defect.equals(Optional.of(IdentifierDefect.MASKED))) {
            return "形似统一社会信用代码，但部分字符被遮盖：“" + text + "”；请更正，或改用企业名称";
        }
        if (defect.equals(Optional.of(IdentifierDefect.CHECK))) {
            return "形似统一社会信用代码，但校验位有误：“" + text + "”；请更正，或改用企业名称";
        }
        return "查询关键字不得含有换行、控制字符或无法识别的字符：请以一行 UTF-8 文本填写";
    }

    private static boolean isTooShort(String text) {
        return text.codePointCount(0, text.length()) < SearchKey.MIN_LENGTH;
    }
}
