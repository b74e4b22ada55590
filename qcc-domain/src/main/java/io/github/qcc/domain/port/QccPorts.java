package io.github.qcc.domain.port;

import java.util.Objects;

/** Both checks in one object, so that a platform swaps one thing: the HTTP adapter in production, the fake in tests. */
public interface QccPorts {
    /** What customs says of a company 进出口信用核查. */
    ImportExportCreditCheck importExportCredit();

    /** Which enforcement cases against it were terminated 终本案件核查. */
    TerminatedCaseCheck terminatedCases();

    /** Bundles two checks, for instance one of them decorated. */
    static QccPorts of(ImportExportCreditCheck importExportCredit, TerminatedCaseCheck terminatedCases) {
        Objects.requireNonNull(importExportCredit, "importExportCredit");
        Objects.requireNonNull(terminatedCases, "terminatedCases");
        return new QccPorts() {
            @Override
            public ImportExportCreditCheck importExportCredit() {
                return importExportCredit;
            }

            @Override
            public TerminatedCaseCheck terminatedCases() {
                return terminatedCases;
            }
        };
    }
}
