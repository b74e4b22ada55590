package io.github.qcc.domain.screening;

import java.util.Objects;

/**
 * One reason of a verdict. It holds on the date of the verdict.
 *
 * @param rule name of the rule that found it
 * @param ruleChinese name of the rule in Chinese, as in a report
 * @param severity its severity
 * @param chinese the finding in Chinese: row, value and threshold
 * @param english the same in English
 */
public record Finding(String rule, String ruleChinese, Severity severity, String chinese, String english) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(ruleChinese, "ruleChinese");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /** Returns a finding of a rule. */
    public static Finding of(ScreeningRule rule, Severity severity, String chinese, String english) {
        return new Finding(rule.name(), rule.chinese(), severity, chinese, english);
    }
}
