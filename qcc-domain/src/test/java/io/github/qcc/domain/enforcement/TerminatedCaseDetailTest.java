package io.github.qcc.domain.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminatedCaseDetailTest {
    private static TerminatedCaseDetail detail(TerminatedCase row, String keyNo) {
        return new TerminatedCaseDetail(
                row, JudgmentDebtor.read(keyNo, "张三"), Reading.of("14796919-0", CertificateNumber::parse));
    }

    @Test
    void namesTheUnreadableFieldsOfTheCaseAndOfTheDebtor() {
        TerminatedCase row = TerminatedCase.builder().filedOn("某日").build();
        assertThat(detail(row, "?").unreadable()).isEqualTo(Map.of("filedOn", "某日", "keyNo", "?"));
    }

    @Test
    void namesACertificateNumberThatIsNone() {
        String text = "1".repeat(200);
        assertThat(TerminatedCaseDetail.builder()
                        .certificateNumber(text)
                        .build()
                        .unreadable())
                .isEqualTo(Map.of("certificateNumber", text));
    }

    @Test
    void namesNoneWhereAllIsUnderstoodOrAbsent() {
        TerminatedCase row = TerminatedCase.builder().filedOn("2018-07-03").build();
        assertThat(detail(row, "—").unreadable()).isEmpty();
    }

    @Test
    void printsNothingOfTheDebtor() {
        assertThat(detail(TerminatedCase.builder().build(), "").toString()).doesNotContain("张三", "14796919");
    }
}
