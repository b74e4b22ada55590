package io.github.qcc.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.diff.ItemChange.ChangeKind;
import io.github.qcc.app.diff.ItemChange.Subject;
import io.github.qcc.app.diff.TwoRuns.Month;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.SampleData;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunDiffTest {
    private static final String NAME = "虚构甲贸易有限公司";

    @TempDir
    private Path folder;

    private static FakeCompany registered() {
        return FakeCompany.named(NAME).registration(row -> row);
    }

    private static FakeCompany level(String level) {
        return FakeCompany.named(NAME).registration(row -> row.creditLevel(level));
    }

    private static Month month(FakeCompany... companies) {
        Month month = new Month();
        Stream.of(companies).forEach(month::company);
        return month;
    }

    private ReportedChange change(FakeCompany before, FakeCompany after) {
        try (TwoRuns runs = TwoRuns.of(folder, month(before), month(after))) {
            return runs.change();
        }
    }

    private Direction direction(FakeCompany before, FakeCompany after) {
        try (TwoRuns runs = TwoRuns.of(folder, month(before), month(after))) {
            return runs.changes().stream()
                    .map(reported -> reported.change().direction())
                    .findFirst()
                    .orElse(Direction.UNCHANGED);
        }
    }

    @Test
    void theSameFactsAreNoChange() {
        assertThat(direction(registered().cases(3), registered().cases(3))).isEqualTo(Direction.UNCHANGED);
    }

    @Test
    void aNewCaseMakesACompanyWorse() {
        ReportedChange change = change(registered(), registered().cases(1));
        assertThat(change.change().direction()).isEqualTo(Direction.WORSE);
        assertThat(change.change().items()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ChangeKind.NEW);
            assertThat(item.subject()).isEqualTo(Subject.CASE);
            assertThat(item.name()).isEqualTo("(2024)浙9999执1号");
        });
        assertThat(change.causes()).containsExactly(Cause.DATA);
    }

    @Test
    void aNewCaseWithNothingUnpaidDoesNot() {
        assertThat(direction(registered(), registered().cases(1, row -> row.unperformedAmount("0"))))
                .isNotEqualTo(Direction.WORSE);
    }

    @Test
    void aCaseThatIsGoneIsCalledNotReturned() {
        CompanyChange change = change(registered().cases(1), registered()).change();
        assertThat(change.direction()).isEqualTo(Direction.BETTER);
        assertThat(change.items())
                .extracting(item -> item.kind().words().zh())
                .containsExactly("本次未返回")
                .doesNotContain("移除");
        assertThat(change.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.zh()).contains("不等于已移除"));
    }

    @Test
    void anAmountIsComparedFieldByField() {
        CompanyChange change = change(
                        registered().cases(1), registered().cases(1, row -> row.unperformedAmount("15000.00")))
                .change();
        assertThat(change.direction()).isEqualTo(Direction.WORSE);
        assertThat(change.items().get(0).fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("unperformedAmount");
            assertThat(field.before()).contains("10000.00");
            assertThat(field.after()).contains("15000.00");
        });
    }

    @Test
    void widthsBracketsAndZerosAreNoDifference() {
        assertThat(direction(
                        registered()
                                .cases(1, row -> row.unperformedAmount("10000").court("虚构市人民法院（一）")),
                        registered()
                                .cases(
                                        1,
                                        row -> row.unperformedAmount("10000.00").court("虚构市人民法院(一)"))))
                .isEqualTo(Direction.UNCHANGED);
    }

    @Test
    void aCaseWithAnotherIdentifierIsKnownByItsNumber() {
        assertThat(direction(registered().cases(1), registered().cases(1, row -> row.id("another"))))
                .isEqualTo(Direction.UNCHANGED);
    }

    @Test
    void anAmountThatIsNoLongerStatedIsNoImprovement() {
        assertThat(direction(registered().cases(1), registered().cases(1, row -> row.unperformedAmount("-"))))
                .isEqualTo(Direction.INCOMPARABLE);
    }

    @Test
    void aLowerTierIsWorseAndAHigherOneBetter() {
        assertThat(change(level("常规企业"), level("失信企业")).change()).satisfies(change -> {
            assertThat(change.direction()).isEqualTo(Direction.WORSE);
            assertThat(change.decisionAfter()).contains(Decision.REJECT);
        });
    }

    @Test
    void aHigherTierIsBetter() {
        assertThat(direction(level("失信企业"), level("常规企业"))).isEqualTo(Direction.BETTER);
    }

    @Test
    void anotherLabelOfTheSameTierIsNeither() {
        assertThat(direction(level("注册登记和备案企业"), level("常规企业"))).isEqualTo(Direction.OTHER);
    }

    @Test
    void aNewPenaltyIsWorse() {
        CustomsPenalty penalty = CustomsPenalty.read("1", "虚关缉违字[2019]1号", NAME, "2019-05-06", "违规");
        CompanyChange change = change(
                        registered(), FakeCompany.named(NAME).registration(row -> row.penalties(List.of(penalty))))
                .change();
        assertThat(change.direction()).isEqualTo(Direction.WORSE);
        assertThat(change.items()).extracting(ItemChange::subject).containsExactly(Subject.PENALTY);
    }

    static List<FakeCompany> states() {
        return List.of(
                FakeCompany.named(NAME),
                level("常规企业"),
                level("失信企业"),
                registered().cases(2),
                level("失信企业").cases(30),
                registered().cases(1, row -> row.unperformedAmount("-")));
    }

    /** Every state of a company against the same list of states with a check that is unknown, on either side. */
    @ParameterizedTest
    @MethodSource("states")
    void whatIsUnknownOnASideNeverCountsAsBetter(FakeCompany known) {
        int pair = 0;
        for (FakeCompany state : states()) {
            for (Endpoint endpoint : List.of(Endpoint.CREDIT_CHECK, Endpoint.CASE_CHECK)) {
                FakeCompany unknown = state.fault(Fault.http(502).at(endpoint));
                Path apart = folder.resolve("pair-" + pair++);
                try (TwoRuns after = TwoRuns.of(apart.resolve("after"), month(known), month(unknown));
                        TwoRuns before = TwoRuns.of(apart.resolve("before"), month(unknown), month(known))) {
                    assertThat(after.changes())
                            .extracting(reported -> reported.change().direction())
                            .isSubsetOf(Direction.WORSE, Direction.INCOMPARABLE);
                    assertThat(after.change().change().doubts()).isNotEmpty();
                    assertThat(before.changes())
                            .extracting(reported -> reported.change().direction())
                            .isSubsetOf(Direction.WORSE, Direction.INCOMPARABLE);
                }
            }
        }
    }

    @Test
    void aListThatWasNotReadToItsEndIsNoImprovement() {
        CompanyChange change = change(
                        registered().cases(5), registered().cases(2).statedCases(90))
                .change();
        assertThat(change.direction()).isEqualTo(Direction.INCOMPARABLE);
        assertThat(change.doubts()).isNotEmpty();
    }

    @Test
    void aCompanyThatIsNoLongerFoundIsNoImprovement() {
        CompanyChange change =
                change(registered().cases(1), FakeCompany.named(NAME)).change();
        assertThat(change.decisionAfter()).contains(Decision.NO_RECORD);
        assertThat(change.direction()).isEqualTo(Direction.INCOMPARABLE);
        assertThat(change.doubts()).anySatisfy(doubt -> assertThat(doubt.zh()).contains("更名"));
    }

    @Test
    void aCompanyIsKnownByTheCreditCodeBesideIt() {
        String code = SampleData.creditCode(7);
        Month october = new Month().listed("虚构旧名贸易有限公司", code).listed("虚构乙贸易有限公司");
        Month november = new Month().listed("虚构乙贸易有限公司").listed("虚构新名贸易有限公司", " " + code);
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.change().change().formerName()).contains("虚构旧名贸易有限公司");
            assertThat(runs.change().change().name()).isEqualTo("虚构新名贸易有限公司");
        }
    }

    @Test
    void aCompanyIsKnownByItsCustomsCode() {
        Month october = month(FakeCompany.named("虚构旧名贸易有限公司").registration(row -> row.registrationCode("3302960001")));
        Month november = month(FakeCompany.named("虚构新名贸易有限公司").registration(row -> row.registrationCode("3302960001")));
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.change().change().formerName()).contains("虚构旧名贸易有限公司");
        }
    }

    @Test
    void aCodeThatSeveralCompaniesHaveProvesNothing() {
        String code = SampleData.creditCode(7);
        Month october = new Month().listed("虚构旧名贸易有限公司", code);
        Month november = new Month().listed("虚构新名贸易有限公司", code).listed("虚构另一贸易有限公司", code);
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.changes())
                    .extracting(reported -> reported.change().direction())
                    .containsExactly(Direction.ADDED, Direction.ADDED, Direction.DROPPED);
        }
    }

    @Test
    void aCustomsCodeThatAThirdCompanyHasProvesNothing() {
        Month october = month(registered(), FakeCompany.named("虚构旧名贸易有限公司").registration(row -> row));
        Month november = month(registered(), FakeCompany.named("虚构新名贸易有限公司").registration(row -> row));
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.changes())
                    .extracting(reported -> reported.change().direction())
                    .containsExactly(Direction.ADDED, Direction.DROPPED);
        }
    }

    @Test
    void whatWasNotAskedIsNamed() {
        Month october = month(registered(), FakeCompany.named("虚构乙贸易有限公司").registration(row -> row));
        Month november = month(registered(), FakeCompany.named("虚构乙贸易有限公司").registration(row -> row))
                .asked(1);
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.change().change().direction()).isEqualTo(Direction.INCOMPARABLE);
            assertThat(runs.change().change().doubts().get(0).zh()).isEqualTo("本次未查询");
        }
    }

    @Test
    void aFormerRunWithoutResultsMakesTheNewOneTheBaseline() {
        try (TwoRuns runs = TwoRuns.of(folder, month(registered()).asked(0), month(registered()))) {
            assertThat(runs.diff().totals().isBaseline()).isTrue();
        }
    }

    @Test
    void anotherPolicyIsACause() {
        PolicyFile strict = PolicyFile.ofText(
                PolicyFile.standard().text().replaceAll("(?m)^no-record = .*$", "no-record = review"));
        Month october = month(FakeCompany.named(NAME));
        try (TwoRuns runs =
                TwoRuns.of(folder, october, month(FakeCompany.named(NAME)).by(strict))) {
            assertThat(runs.change().causes()).containsExactly(Cause.POLICY);
            assertThat(runs.change().change().direction()).isEqualTo(Direction.WORSE);
        }
    }

    @Test
    void theWorstComesFirst() {
        String[] names = {"虚构一", "虚构二", "虚构三", "虚构四", "虚构五", "虚构六"};
        Month october = new Month();
        Month november = new Month();
        Stream.of(names)
                .forEach(name ->
                        october.company(FakeCompany.named(name + "贸易有限公司").registration(row -> row)));
        november.company(FakeCompany.named("虚构一贸易有限公司").registration(row -> row.creditLevel("高级认证企业")));
        november.company(FakeCompany.named("虚构二贸易有限公司").fault(Fault.http(502)));
        november.company(FakeCompany.named("虚构三贸易有限公司").registration(row -> row).cases(1));
        november.company(FakeCompany.named("虚构四贸易有限公司").registration(row -> row.creditLevel("失信企业")));
        november.company(FakeCompany.named("虚构五贸易有限公司").registration(row -> row).cases(2));
        november.company(FakeCompany.named("虚构七贸易有限公司").registration(row -> row));
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.changes())
                    .extracting(reported -> reported.change().name().substring(2, 3))
                    .containsExactly("四", "五", "三", "二", "七", "六", "一");
        }
    }

    @Test
    void theKeysOfBothListsAreReadInTheSameOrder() {
        // A name with a character beyond the first plane is sorted by its code point, not by its halves.
        Month october = new Month().listed("𠮷样例贸易有限公司").listed("豈样例贸易有限公司").listed("样例贸易有限公司");
        Month november = new Month().listed("样例贸易有限公司").listed("豈样例贸易有限公司").listed("𠮷样例贸易有限公司");
        try (TwoRuns runs = TwoRuns.of(folder, october, november)) {
            assertThat(runs.changes()).isEmpty();
            assertThat(runs.diff().totals().of(Direction.UNCHANGED)).isEqualTo(3);
        }
    }

    @Test
    void bothSidesKeepTheirReferences() {
        ReportedChange change = change(registered(), registered().cases(1));
        assertThat(change.change().resultBefore().orElseThrow().orderNumbers()).hasSize(2);
        assertThat(change.change().resultAfter().orElseThrow().orderNumbers()).hasSize(2);
        assertThat(change.change().formerName()).isEqualTo(Optional.empty());
    }
}
