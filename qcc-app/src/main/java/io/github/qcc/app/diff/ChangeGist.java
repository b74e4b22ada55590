package io.github.qcc.app.diff;

import io.github.qcc.app.diff.ItemChange.ChangeKind;
import io.github.qcc.app.diff.ItemChange.Subject;
import io.github.qcc.app.report.Amounts;
import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.run.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader has to know of a change, in a few words: {@code 新增终本2件 · 未履行 0元 → 386万 · 信用等级 … → 失信企业}. */
final class ChangeGist {
    private final List<Bilingual> parts = new ArrayList<>();

    private ChangeGist() {}

    static Bilingual of(CompanyChange change) {
        ChangeGist gist = new ChangeGist();
        switch (change.direction()) {
            case ADDED -> change.resultAfter().map(ReportedCompany::gist).ifPresent(gist.parts::add);
            case DROPPED -> change.resultBefore().map(ReportedCompany::gist).ifPresent(gist.parts::add);
            default -> gist.compare(change);
        }
        return new Bilingual(joined(gist.parts, true), joined(gist.parts, false));
    }

    private static String joined(List<Bilingual> parts, boolean chinese) {
        return parts.stream().map(part -> chinese ? part.zh() : part.en()).collect(Collectors.joining(" · "));
    }

    private void compare(CompanyChange change) {
        change.doubts().forEach(parts::add);
        String levelBefore = levels(change.resultBefore());
        String levelAfter = levels(change.resultAfter());
        if (change.isCreditKnown() && !levelBefore.equals(levelAfter)) {
            add("信用等级 " + levelBefore + " → " + levelAfter, "credit level " + levelBefore + " → " + levelAfter);
        }
        count(change, Subject.CASE, ChangeKind.NEW, "新增终本%s件", "%s new cases");
        count(change, Subject.CASE, ChangeKind.GONE, "终本%s件本次未返回", "%s cases not returned");
        count(change, Subject.CASE, ChangeKind.CHANGED, "终本%s件有变更", "%s cases changed");
        unpaid(change);
        count(change, Subject.PENALTY, ChangeKind.NEW, "新增海关处罚%s次", "%s new customs penalties");
        count(change, Subject.PENALTY, ChangeKind.GONE, "海关处罚%s次本次未返回", "%s penalties not returned");
        count(change, Subject.REGISTRATION, ChangeKind.NEW, "新增海关备案%s条", "%s new registrations");
        count(change, Subject.REGISTRATION, ChangeKind.GONE, "海关备案%s条本次未返回", "%s registrations not returned");
        change.items().stream()
                .filter(item -> item.subject() == Subject.REGISTRATION && item.kind() == ChangeKind.CHANGED)
                .flatMap(item -> item.fields().stream())
                .filter(field -> !field.field().equals("credit.level"))
                .limit(2)
                .forEach(field -> add(
                        field.words().zh() + " " + shown(field.before()) + " → " + shown(field.after()),
                        field.words().en() + " " + shown(field.before()) + " → " + shown(field.after())));
        if (parts.isEmpty() && change.isDecisionChanged()) {
            add("事实未变，结论改变", "same facts, another decision");
        }
        if (parts.isEmpty() && change.formerName().isPresent()) {
            add("名称或代码不同，判断为同一企业", "another name or code, taken for the same company");
        }
    }

    private static String levels(Optional<ReportedCompany> result) {
        List<String> levels = result.map(ReportedCompany::levels).orElse(List.of());
        return levels.isEmpty() ? "—" : String.join("、", levels);
    }

    static String shown(Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).orElse("—");
    }

    private void count(CompanyChange change, Subject subject, ChangeKind kind, String zh, String en) {
        long count = change.items().stream()
                .filter(item -> item.subject() == subject && item.kind() == kind)
                .count();
        if (count > 0) {
            String number = Amounts.grouped(count);
            add(zh.formatted(number), count == 1 ? singular(en.formatted(number)) : en.formatted(number));
        }
    }

    private static String singular(String words) {
        return words.replace("cases", "case").replace("penalties", "penalty").replace("registrations", "registration");
    }

    private void unpaid(CompanyChange change) {
        Optional<BigDecimal> before = change.resultBefore().flatMap(ReportedCompany::unpaid);
        Optional<BigDecimal> after = change.resultAfter().flatMap(ReportedCompany::unpaid);
        BigDecimal from = before.orElse(BigDecimal.ZERO);
        BigDecimal to = after.orElse(BigDecimal.ZERO);
        if (change.areCasesKnown() && from.compareTo(to) != 0) {
            add(
                    "未履行 " + Amounts.zh(from) + " → " + Amounts.zh(to),
                    "unpaid " + Amounts.en(from) + " → " + Amounts.en(to));
        }
    }

    private void add(String zh, String en) {
        parts.add(new Bilingual(zh, en));
    }
}
