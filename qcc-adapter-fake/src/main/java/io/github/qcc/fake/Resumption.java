package io.github.qcc.fake;

import io.github.qcc.domain.enforcement.TerminatedCase;

/** What becomes of a case when its enforcement is resumed 恢复执行: a number of its own kind. */
final class Resumption {
    private static final String FIRST = "执";
    private static final String RESUMED = "执恢";

    private Resumption() {}

    static TerminatedCase of(TerminatedCase row) {
        String number = row.caseNumber().raw();
        return TerminatedCase.builder()
                .id(row.id().raw())
                .caseNumber(number.contains(RESUMED) ? number : number.replace(FIRST, RESUMED))
                .court(row.court().raw())
                .filedOn(row.filedOn().raw())
                .terminatedOn(row.terminatedOn().raw())
                .executionSubject(row.executionSubject().raw())
                .unperformedAmount(row.unperformedAmount().raw())
                .build();
    }
}
