package io.github.qcc.http.wire;

import com.squareup.moshi.JsonReader;
import io.github.qcc.domain.Reading;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.io.IOException;
import java.util.function.Function;

/** Reads a row of {@code EndExecuteCaseCheck/GetList}, and the {@code Result} of {@code GetDetail}, which adds to it. */
public final class CaseReader {
    private static final class DetailDraft {
        private final TerminatedCase.Builder terminatedCase = TerminatedCase.builder();
        private JudgmentDebtor debtor = JudgmentDebtor.read(null, null);
        private String certificateNumber;
    }

    private static final Fields<TerminatedCase.Builder> CASE =
            caseFields(Function.<TerminatedCase.Builder>identity()).build();
    private static final Fields<DetailDraft> DETAIL = caseFields((DetailDraft draft) -> draft.terminatedCase)
            .field("OwnerInfo", (json, draft) -> draft.debtor = debtor(json))
            .text("CerNo", (draft, text) -> draft.certificateNumber = text)
            .build();
    private static final Fields<String[]> DEBTOR = Fields.ofTexts("KeyNo", "Name");

    private CaseReader() {}

    /** Reads a row. */
    public static TerminatedCase read(JsonReader json) throws IOException {
        TerminatedCase.Builder row = TerminatedCase.builder();
        CASE.read(json, row);
        return row.build();
    }

    /** Reads a {@code Result}. */
    public static TerminatedCaseDetail readDetail(JsonReader json) throws IOException {
        ShapeException.requireObject(json);
        DetailDraft draft = new DetailDraft();
        DETAIL.read(json, draft);
        return new TerminatedCaseDetail(
                draft.terminatedCase.build(),
                draft.debtor,
                Reading.of(draft.certificateNumber, CertificateNumber::parse));
    }

    private static <T> Fields.Table<T> caseFields(Function<T, TerminatedCase.Builder> row) {
        return Fields.<T>table()
                .text("Id", (target, text) -> row.apply(target).id(text))
                .text("CaseNo", (target, text) -> row.apply(target).caseNumber(text))
                .text("Court", (target, text) -> row.apply(target).court(text))
                .text("LianDate", (target, text) -> row.apply(target).filedOn(text))
                .text("EndDate", (target, text) -> row.apply(target).terminatedOn(text))
                .text("ExecuteSubject", (target, text) -> row.apply(target).executionSubject(text))
                .text("UnperformedAmt", (target, text) -> row.apply(target).unperformedAmount(text));
    }

    /** A debtor; what stands in the place of one is kept as its name rather than lost. */
    private static JudgmentDebtor debtor(JsonReader json) throws IOException {
        if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
            return JudgmentDebtor.read(null, JsonText.read(json));
        }
        String[] texts = new String[2];
        DEBTOR.read(json, texts);
        return JudgmentDebtor.read(texts[0], texts[1]);
    }
}
