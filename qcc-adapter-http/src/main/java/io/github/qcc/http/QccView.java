package io.github.qcc.http;

import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;

/** The ports with the options of one view. */
final class QccView implements QccPorts {
    private final ImportExportCreditCheck importExportCredit;
    private final TerminatedCaseCheck terminatedCases;

    QccView(RequestSender sender) {
        importExportCredit = new HttpImportExportCreditCheck(sender);
        terminatedCases = new HttpTerminatedCaseCheck(sender);
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return importExportCredit;
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return terminatedCases;
    }
}
