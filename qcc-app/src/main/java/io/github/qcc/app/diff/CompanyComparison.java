package io.github.qcc.app.diff;

import io.github.qcc.app.diff.ItemChange.Subject;
import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.report.ResultCheck;
import io.github.qcc.app.report.ResultCheck.Outcome;
import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.PenaltyRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a company that both runs have. What is unknown, uncertain or incomplete on a side is named as a doubt, and a
 * company with a doubt never counts as better.
 */
final class CompanyComparison {
    private static final Set<Severity> ADVERSE = Set.of(Severity.REJECT, Severity.HIGH, Severity.REVIEW);

    private static final Rows<CaseRow> CASES = new Rows<>(
            Subject.CASE,
            Fields.OF_CASE,
            List.of(CaseRow::id, CaseRow::caseNumber),
            // A case that is paid in full adds no debt.
            row -> Field.number(row.unperformedAmount())
                            .filter(yuan -> yuan.signum() == 0)
                            .isPresent()
                    ? Effect.NEUTRAL
                    : Effect.WORSE);
    private static final Rows<RegistrationRow> REGISTRATIONS = new Rows<>(
            Subject.REGISTRATION,
            Fields.OF_REGISTRATION,
            List.of(RegistrationRow::id, RegistrationRow::registrationCode),
            row -> Effect.NEUTRAL);
    private static final Rows<PenaltyRow> PENALTIES = new Rows<>(
            Subject.PENALTY, Fields.OF_PENALTY, List.of(CompanyComparison::nameOfPenalty), row -> Effect.WORSE);

    private final Side before;
    private final Side after;
    private final List<ItemChange> items = new ArrayList<>();
    private final List<Bilingual> doubts = new ArrayList<>();

    private CompanyComparison(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** Compares both sides; one of them may be empty. */
    static CompanyChange of(Optional<Side> before, Optional<Side> after) {
        if (before.isPresent() && after.isPresent()) {
            return new CompanyComparison(before.get(), after.get()).compare();
        }
        Direction direction = after.isPresent() ? Direction.ADDED : Direction.DROPPED;
        return new CompanyChange(before, after, direction, List.of(), List.of(), List.of(), List.of());
    }

    private CompanyChange compare() {
        List<Finding> newFindings = List.of();
        List<Finding> goneFindings = List.of();
        if (before.result().isEmpty()) {
            doubts.add(new Bilingual("上次未查询，本次结果作为基线", "not asked in the former run; this result is its baseline"));
        }
        if (after.result().isEmpty()) {
            doubts.add(new Bilingual("本次未查询", "not asked in the new run"));
        }
        if (before.result().isPresent() && after.result().isPresent()) {
            compare(before.result().get(), after.result().get());
            newFindings = without(after, before);
            goneFindings = without(before, after);
        }
        items.sort(Comparator.comparing(ItemChange::effect));
        Direction direction = direction(newFindings);
        if (direction == Direction.BETTER
                && items.stream().anyMatch(item -> item.kind() == ItemChange.ChangeKind.GONE)) {
            doubts.add(new Bilingual(
                    "部分记录本次未返回，不等于已移除或已履行，请核实",
                    "rows were not returned, which does not prove that they were removed or paid"));
        }
        return new CompanyChange(
                Optional.of(before), Optional.of(after), direction, items, newFindings, goneFindings, doubts);
    }

    private void compare(ReportedCompany former, ReportedCompany now) {
        ResultCheck<RegistrationRow> credit = former.line().credit();
        if (areBothKnown(credit, now.line().credit(), new Bilingual("进出口信用核查", "credit check"))) {
            REGISTRATIONS.compare(
                    former.registrations(),
                    now.registrations(),
                    isComplete(credit),
                    items,
                    (left, right) -> PENALTIES.compare(left.penalties(), right.penalties(), true, items, (l, r) -> {}));
            penaltiesOfNewRegistrations(former, now);
        }
        ResultCheck<CaseRow> cases = former.line().cases();
        if (areBothKnown(cases, now.line().cases(), new Bilingual("终本案件核查", "case check"))) {
            CASES.compare(former.cases(), now.cases(), isComplete(cases), items, (l, r) -> {});
        }
        if (now.decision() == Decision.NO_RECORD && former.decision() != Decision.NO_RECORD) {
            doubts.add(new Bilingual(
                    "上次查到该主体，本次两项均未返回记录：请核对企业是否更名或注销",
                    "found before, and now neither check returned anything: verify whether its name changed"));
        }
    }

    /** A registration that is new brings its penalties along. */
    private void penaltiesOfNewRegistrations(ReportedCompany former, ReportedCompany now) {
        Set<String> known = Set.copyOf(former.registrations().stream()
                .flatMap(row -> Stream.of(row.id(), row.registrationCode()))
                .filter(Objects::nonNull)
                .toList());
        now.registrations().stream()
                .filter(row -> !contains(known, row.id()) && !contains(known, row.registrationCode()))
                .forEach(row -> PENALTIES.compare(List.of(), row.penalties(), true, items, (l, r) -> {}));
    }

    private static boolean contains(Set<String> known, String key) {
        return key != null && known.contains(key);
    }

    private static String nameOfPenalty(PenaltyRow row) {
        return row.decisionNo() != null
                ? row.decisionNo()
                : Stream.of(row.penalizedOn(), row.caseProperty())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private boolean areBothKnown(ResultCheck<?> former, ResultCheck<?> now, Bilingual check) {
        doubt(former, "上次", "former", check);
        doubt(now, "本次", "new", check);
        return former.outcome() != Outcome.UNKNOWN
                && now.outcome() != Outcome.UNKNOWN
                && !former.isTooMany()
                && !now.isTooMany();
    }

    private void doubt(ResultCheck<?> side, String zh, String en, Bilingual check) {
        if (side.outcome() == Outcome.UNKNOWN) {
            String type = side.error() == null ? "" : " (" + side.error().type() + ")";
            doubts.add(
                    new Bilingual(zh + check.zh() + "未得到结果", check.en() + " of the " + en + " run is unknown" + type));
        } else if (side.isTooMany()) {
            doubts.add(new Bilingual(
                    zh + check.zh() + "超过5,000条，无法逐条比较", check.en() + " of the " + en + " run has over 5,000 rows"));
        } else if (!isComplete(side)) {
            doubts.add(new Bilingual(
                    zh + check.zh() + "列表未读全（" + side.rows().size() + " / " + side.total() + "）",
                    check.en() + " of the " + en + " run is incomplete ("
                            + side.rows().size() + " of " + side.total() + " rows)"));
        }
    }

    private static boolean isComplete(ResultCheck<?> check) {
        return check.total() == null || check.rows().size() >= check.total();
    }

    /** Findings of a side that the other one does not have: rule and severity count, because texts hold amounts and ages. */
    private static List<Finding> without(Side side, Side other) {
        List<Finding> left = new ArrayList<>(other.result().orElseThrow().line().findings());
        List<Finding> found = new ArrayList<>();
        for (Finding finding : side.result().orElseThrow().line().findings()) {
            Optional<Finding> same = left.stream()
                    .filter(each -> each.rule().equals(finding.rule()) && each.severity() == finding.severity())
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
            } else {
                found.add(finding);
            }
        }
        return found;
    }

    private Direction direction(List<Finding> newFindings) {
        Optional<Decision> former = before.decision();
        Optional<Decision> now = after.decision();
        int milder = former.isPresent() && now.isPresent() ? now.get().compareTo(former.get()) : 0;
        boolean isUnknown = former.equals(Optional.of(Decision.UNDETERMINED))
                || now.equals(Optional.of(Decision.UNDETERMINED))
                || former.isEmpty()
                || now.isEmpty();
        boolean isWorse = milder < 0 && !now.equals(Optional.of(Decision.UNDETERMINED)) || has(Effect.WORSE);
        if (isWorse || before.isKnown() && newFindings.stream().anyMatch(found -> ADVERSE.contains(found.severity()))) {
            return Direction.WORSE;
        }
        boolean isDoubtful = newFindings.stream().anyMatch(found -> found.severity() == Severity.DATA_QUALITY);
        if (isUnknown || isDoubtful || has(Effect.UNSURE) || !doubts.isEmpty()) {
            return Direction.INCOMPARABLE;
        }
        if (milder > 0 || has(Effect.BETTER)) {
            return Direction.BETTER;
        }
        boolean isSame = items.isEmpty()
                && sameUnpaid()
                && before.company().key().value().equals(after.company().key().value());
        return isSame ? Direction.UNCHANGED : Direction.OTHER;
    }

    private boolean sameUnpaid() {
        return unpaid(before).compareTo(unpaid(after)) == 0;
    }

    private static BigDecimal unpaid(Side side) {
        return side.result().flatMap(ReportedCompany::unpaid).orElse(BigDecimal.ZERO);
    }

    private boolean has(Effect effect) {
        return items.stream().anyMatch(item -> item.effect() == effect);
    }
}
