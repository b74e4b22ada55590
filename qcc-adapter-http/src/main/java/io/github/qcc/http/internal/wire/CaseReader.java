package io.github.qcc.http.internal.wire;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.io.IOException;

/** Reads a row of {@code EndExecuteCaseCheck/GetList}, and the {@code Result} of {@code GetDetail}, which adds to it. */
public final class CaseReader {
    private static final TextFields CASE =
            TextFields.of("Id", "CaseNo", "Court", "LianDate", "EndDate", "ExecuteSubject", "UnperformedAmt");
    private static final TextFields DEBTOR = TextFields.of("KeyNo", "Name");
    private static final Fields<DetailDraft> DETAIL = Fields.<DetailDraft>table()
            .texts(CASE, draft -> draft.row)
            .field("OwnerInfo", (json, draft) -> draft.debtor = debtor(json))
            .text("CerNo", (draft, text) -> draft.certificateNumber = text)
            .build();

    private static final class DetailDraft {
        private final String[] row = new String[CASE.names().size()];
        private JudgmentDebtor debtor = JudgmentDebtor.read(null, null);
        private String certificateNumber;
    }

    private CaseReader() {}

    /** Reads a row. */
    public static TerminatedCase read(ResponseJson json) throws IOException {
        return terminatedCase(CASE.read(json));
    }

    /** Reads a {@code Result}. */
    public static TerminatedCaseDetail readDetail(ResponseJson json) throws IOException {
        json.requireObject();
        DetailDraft draft = new DetailDraft();
        DETAIL.read(json, draft);
        return new TerminatedCaseDetail(
                terminatedCase(draft.row), draft.debtor, Reading.of(draft.certificateNumber, CertificateNumber::parse));
    }

    private static TerminatedCase terminatedCase(String[] texts) {
        return TerminatedCase.builder()
                .id(texts[0])
                .caseNumber(texts[1])
                .court(texts[2])
                .filedOn(texts[3])
                .terminatedOn(texts[4])
                .executionSubject(texts[5])
                .unperformedAmount(texts[6])
                .build();
    }

    /** A debtor; text in its place is kept as its name rather than lost. */
    private static JudgmentDebtor debtor(ResponseJson json) throws IOException {
        if (!json.isObject()) {
            return JudgmentDebtor.read(null, json.text());
        }
        String[] texts = DEBTOR.read(json);
        return JudgmentDebtor.read(texts[0], texts[1]);
    }
}
