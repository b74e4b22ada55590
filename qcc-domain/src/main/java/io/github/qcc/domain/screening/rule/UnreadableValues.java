package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fields state something that is not understood. Such a value is neither guessed nor counted; its text is shown. It decides
 * (a question to the data) if another rule reads the field, and is a note if none does.
 */
public record UnreadableValues() implements ScreeningRule {
    /** What a rule reads; what only describes the company decides nothing. */
    private static final Set<String> DECISIVE = Set.of(
            "status",
            "annualReport",
            "caseProperty",
            "penalizedOn",
            "caseNumber",
            "terminatedOn",
            "executionSubject",
            "unperformedAmount");

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("tradeType", "企业经营类别"),
            Map.entry("registeredOn", "注册日期"),
            Map.entry("registrationCode", "海关编码"),
            Map.entry("economicArea", "经济区域"),
            Map.entry("status", "海关注销标志"),
            Map.entry("annualReport", "海关年报情况"),
            Map.entry("validity", "报关有效期"),
            Map.entry("identifiedOn", "信用等级认定时间"),
            Map.entry("penalizedOn", "处罚日期"),
            Map.entry("caseProperty", "案件性质"),
            Map.entry("id", "案件 Id"),
            Map.entry("caseNumber", "案号"),
            Map.entry("filedOn", "立案日期"),
            Map.entry("terminatedOn", "终本日期"),
            Map.entry("executionSubject", "执行标的"),
            Map.entry("unperformedAmount", "未履行金额"),
            Map.entry("keyNo", "被执行人 KeyNo"));

    @Override
    public String name() {
        return "unreadable-value";
    }

    @Override
    public String chinese() {
        return "字段无法识别";
    }

    @Override
    public String source() {
        return "own practice: read tolerantly, represent strictly";
    }

    @Override
    public List<Finding> judge(CounterpartyProfile profile, LocalDate asOf) {
        Stream<Unreadable> registrations = profile.importExportCredit().rows().stream()
                .flatMap(row -> unreadable(Wording.zh(row), Wording.en(row), row.unreadable()));
        Stream<Unreadable> penalties = CustomsPenalty.distinct(
                        profile.importExportCredit().rows())
                .stream()
                .flatMap(penalty ->
                        unreadable("处罚 " + number(penalty), "penalty " + number(penalty), penalty.unreadable()));
        Stream<Unreadable> cases = profile.terminatedCases().rows().stream()
                .flatMap(row -> unreadable(Wording.name(row), Wording.name(row), row.unreadable()));
        Stream<Unreadable> details = profile.details().rows().stream()
                .flatMap(detail -> unreadable(
                        Wording.name(detail.terminatedCase()),
                        Wording.name(detail.terminatedCase()),
                        detail.unreadable()));
        return Stream.of(registrations, penalties, cases, details)
                .flatMap(rows -> rows)
                .distinct()
                .collect(Collectors.groupingBy(Unreadable::field, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::finding)
                .toList();
    }

    private static String number(CustomsPenalty penalty) {
        return penalty.decisionNo().rawIfStated().map(Wording::shortened).orElse("—");
    }

    private static Stream<Unreadable> unreadable(String zh, String en, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> new Unreadable(field.getKey(), zh, en, Wording.shortened(field.getValue())));
    }

    /** One finding a field, because a list of many would hide what matters. */
    private Finding finding(List<Unreadable> values) {
        String field = values.get(0).field;
        return Finding.of(
                this,
                DECISIVE.contains(field) ? Severity.DATA_QUALITY : Severity.NOTE,
                "“" + CHINESE.get(field) + "”无法识别" + values.size() + "项：" + Wording.zhNames(values, Unreadable::zhText),
                Wording.en(values.size(), "value") + " of " + field + " not understood: "
                        + Wording.enNames(values, Unreadable::enText));
    }

    /** A value that is not understood, and the row that states it. */
    private record Unreadable(String field, String zh, String en, String text) {
        String zhText() {
            return zh + " 为“" + text + "”";
        }

        String enText() {
            return en + " \"" + text + "\"";
        }
    }
}
