package io.github.qcc.app.report;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.domain.screening.Decision;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheet in which a person writes what became of each finding: {@link DispositionReader} reads it back. A row for each
 * rule that decided about a company, and for each word that is there already.
 */
final class DispositionSheet {
    static final String NAME = "处置";
    static final String COMPANY = "企业";
    static final String RULE = "规则";
    static final String KIND = "处置";
    static final String REMARK = "说明";
    static final String PERSON = "处置人";
    static final String DAY = "处置日期";
    private static final int KIND_COLUMN = 4;
    private static final int DECISION_COLUMN = 1;
    private static final Set<Decision> TO_DECIDE = Set.of(Decision.REJECT, Decision.UNDETERMINED, Decision.REVIEW);

    private final Dispositions dispositions;
    private final Sheet sheet;

    DispositionSheet(WorkbookWriter workbook, Dispositions dispositions) {
        this.dispositions = dispositions;
        this.sheet = new Sheet(
                workbook,
                NAME,
                List.of(
                        SheetColumn.text(COMPANY, 34),
                        SheetColumn.text("结论", 11),
                        SheetColumn.text(RULE, 24),
                        SheetColumn.wrapped("理由", 60),
                        SheetColumn.text(KIND, 10),
                        SheetColumn.wrapped(REMARK, 40),
                        SheetColumn.text(PERSON, 12),
                        SheetColumn.text(DAY, 12)),
                DECISION_COLUMN);
        sheet.choices(
                KIND_COLUMN,
                Stream.of(Disposition.DispositionKind.values())
                        .map(kind -> kind.words().zh())
                        .toList());
    }

    void company(ReportedCompany company) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (TO_DECIDE.contains(company.decision())) {
            company.reasons()
                    .forEach(finding -> reasons.merge(
                            finding.rule(),
                            finding.severity().chinese() + "：" + finding.chinese(),
                            (one, other) -> one + "；" + other));
        }
        reasons.forEach(
                (rule, reason) -> row(company, rule, reason, dispositions.of(company.number(), Optional.of(rule))));
        dispositions.of(company.number()).stream()
                .filter(word -> word.rule().isEmpty()
                        || !reasons.containsKey(word.rule().get()))
                .forEach(word -> row(company, word.rule().orElse(null), null, Optional.of(word)));
    }

    private void row(ReportedCompany company, String rule, String reason, Optional<Disposition> word) {
        sheet.row(Arrays.asList(
                company.name(),
                company.decision().chinese(),
                rule,
                reason,
                word.map(each -> each.kind().words().zh()).orElse(null),
                word.map(Disposition::remark).filter(text -> !text.isEmpty()).orElse(null),
                word.map(Disposition::person).filter(text -> !text.isEmpty()).orElse(null),
                word.map(each -> BeijingTime.day(each.at())).orElse(null)));
    }

    void end() {
        sheet.end();
    }
}
