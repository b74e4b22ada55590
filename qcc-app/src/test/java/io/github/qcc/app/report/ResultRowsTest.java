package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultRowsTest {
    @Test
    void aStatedValueThatIsNotUnderstoodIsPrintedAsItsText() {
        TerminatedCase row = TerminatedCase.builder()
                .caseNumber("案号另查")
                .filedOn("去年")
                .terminatedOn("2019-02-30")
                .executionSubject("约五十万")
                .unperformedAmount("12****")
                .build();

        assertThat(JsonText.object(ResultRows.CaseRow.of(row)::write))
                .isEqualTo(
                        "{\"id\":null,\"caseNumber\":\"案号另查\",\"court\":null,\"filedOn\":\"去年\","
                                + "\"terminatedOn\":\"2019-02-30\",\"executionSubject\":\"约五十万\",\"unperformedAmount\":\"12****\"}");
    }

    @Test
    void aValueThatIsUnderstoodIsPrintedInItsNormalForm() {
        TerminatedCase row = TerminatedCase.builder()
                .caseNumber("（2018）浙1082执2303号1")
                .filedOn("2018年7月3日")
                .executionSubject("59.6万元")
                .unperformedAmount("—")
                .build();

        assertThat(JsonText.object(ResultRows.CaseRow.of(row)::write))
                .isEqualTo(
                        "{\"id\":null,\"caseNumber\":\"(2018)浙1082执2303号\",\"court\":null,\"filedOn\":\"2018-07-03\","
                                + "\"terminatedOn\":null,\"executionSubject\":\"596000\",\"unperformedAmount\":null}");
    }

    @ParameterizedTest
    @CsvSource({"2068-07-31 00:00:00, 2068-07-31", "长期, 长期", "长期有效, 长期有效", "见回执, 见回执"})
    void theValidityIsADateOrItsWords(String validity, String printed) {
        CustomsRegistration row = CustomsRegistration.builder()
                .validity(validity)
                .registeredOn("无法辨认")
                .registrationCode("21089504")
                .build();

        assertThat(JsonText.object(ResultRows.RegistrationRow.of(row)::write))
                .contains("\"validUntil\":\"" + printed + "\"")
                .contains("\"registeredOn\":\"无法辨认\"")
                .contains("\"registrationCode\":\"21089504\"");
    }
}
