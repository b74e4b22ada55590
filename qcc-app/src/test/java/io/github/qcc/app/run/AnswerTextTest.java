package io.github.qcc.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTextTest {
    /** Written, kept and read. */
    private static <T> CheckResult<T> back(AnswerText<T> text, CheckResult<T> answer) {
        StoredAnswer kept = new StoredAnswer(text.write(answer, 1), answer.answeredAt(), answer.cost());
        return text.read(kept, PageRequest.first());
    }

    @Test
    void tooManyStaysTooMany() {
        CheckResult<TerminatedCase> tooMany = new CheckResult.TooMany<>(Receipt.charged(null, THEN));
        assertThat(back(AnswerText.CASES, tooMany)).isEqualTo(tooMany);
    }

    private static final Instant THEN = Instant.parse("2026-11-21T02:00:00.123Z");

    static List<SearchKey> companies() {
        return FakeQcc.examples().companies().stream()
                .filter(company -> company.faults().isEmpty())
                .map(FakeCompany::name)
                .map(SearchKey::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void everyExampleComesBackAsItWas(SearchKey company) {
        CheckResult<CustomsRegistration> credit =
                FakeQcc.examples().importExportCredit().check(company, PageRequest.first());
        CheckResult<TerminatedCase> cases = FakeQcc.examples().terminatedCases().check(company, PageRequest.first());
        assertThat(back(AnswerText.CREDIT, credit)).isEqualTo(credit);
        assertThat(back(AnswerText.CASES, cases)).isEqualTo(cases);
    }

    @Test
    void whatIsNotUnderstoodKeepsItsText() {
        CustomsRegistration odd = CustomsRegistration.builder()
                .creditLevel("高级信用企业")
                .registeredOn("不详")
                .validity("\u2028\"\\")
                .penalties(List.of(CustomsPenalty.read("1", null, "—", "20x", "知识产权")))
                .build();
        CheckResult<CustomsRegistration> answer = found(odd);
        CheckResult<CustomsRegistration> back = back(AnswerText.CREDIT, answer);
        assertThat(back).isEqualTo(answer);
    }

    @Test
    void noRecordStaysNoRecord() {
        CheckResult<TerminatedCase> none = new CheckResult.NoRecord<>(Receipt.charged(null, THEN));
        assertThat(back(AnswerText.CASES, none)).isEqualTo(none);
    }

    private static <T> CheckResult<T> found(T row) {
        return new CheckResult.Found<>(
                new Page<>(List.of(row), PageRequest.first(), OptionalInt.empty()),
                Receipt.charged(new OrderNumber("ORDER1"), THEN));
    }
}
