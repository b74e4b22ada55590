package io.github.qcc.fake;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.Optional;

/**
 * Default detail of a case, with its company as debtor.
 *
 * @param debtor the company
 * @param certificate its organisation code, as printed; empty if it has none
 */
record DetailOfCase(JudgmentDebtor debtor, String certificate) {
    static DetailOfCase of(FakeCompany company) {
        String certificate = code(company, SearchKey.Kind.CREDIT_CODE)
                .map(UnifiedSocialCreditCode::of)
                .flatMap(UnifiedSocialCreditCode::organizationCode)
                .map(OrganizationCode::printed)
                .orElse("");
        return new DetailOfCase(
                JudgmentDebtor.read(code(company, SearchKey.Kind.KEY_NO).orElse(""), company.name()), certificate);
    }

    private static Optional<String> code(FakeCompany company, SearchKey.Kind kind) {
        return company.keys().stream()
                .filter(key -> key.kind() == kind)
                .map(SearchKey::value)
                .findFirst();
    }

    TerminatedCaseDetail detail(TerminatedCase row) {
        return TerminatedCaseDetail.builder()
                .terminatedCase(row)
                .debtor(debtor)
                .certificateNumber(certificate)
                .build();
    }
}
