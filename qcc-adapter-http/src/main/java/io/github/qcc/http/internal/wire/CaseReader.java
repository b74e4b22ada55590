package io.github.qcc.http.internal.wire;

import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.io.IOException;

/** Reads a row of {@code EndExecuteCaseCheck/GetList}, and the {@code Result} of {@code GetDetail}, which adds to it. */
public final class CaseReader {
    private static final TextFields<TerminatedCase> CASE = new TextFields<>(TerminatedCase.FIELDS);
    private static final TextFields<JudgmentDebtor> DEBTOR = new TextFields<>(JudgmentDebtor.FIELDS);
    private static final JsonFields<DetailDraft> DETAIL = JsonFields.<DetailDraft>builder()
            .texts(TerminatedCase.FIELDS, draft -> draft.terminatedCase)
            .texts(TerminatedCaseDetail.FIELDS, draft -> draft.detail)
            .field(TerminatedCaseDetail.DEBTOR_WIRE_NAME, (json, draft) -> draft.detail.debtor(debtor(json)))
            .build();

    private static final class DetailDraft {
        private final TerminatedCase.Builder terminatedCase = TerminatedCase.builder();
        private final TerminatedCaseDetail.Builder detail = TerminatedCaseDetail.builder();
    }

    private CaseReader() {}

    /** Reads a row. */
    public static TerminatedCase read(ResponseJson json) throws IOException {
        return CASE.read(json, TerminatedCase.builder());
    }

    /** Reads a {@code Result}. */
    public static TerminatedCaseDetail readDetail(ResponseJson json) throws IOException {
        json.requireObject();
        DetailDraft draft = new DetailDraft();
        DETAIL.read(json, draft);
        return draft.detail.terminatedCase(draft.terminatedCase.build()).build();
    }

    /** A debtor; text in its place is kept as its name rather than lost. */
    private static JudgmentDebtor debtor(ResponseJson json) throws IOException {
        if (!json.isObject()) {
            return JudgmentDebtor.read(null, json.text());
        }
        return DEBTOR.read(json, JudgmentDebtor.builder());
    }
}
