package io.github.qcc.app.cli;

import io.github.qcc.app.config.Connection;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.enforcement.CaseId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One terminated case with its debtor. */
@Command(name = "case", description = "Ask for one terminated case with its debtor (终本案件详情).")
final class CaseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "ID", description = "Id of a row that 'cases' or 'check' printed.")
    private String id;

    CaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CaseId caseId = caseId();
        try (Connection connection = common.connect(console)) {
            console.out()
                    .println(common.output(console)
                            .detail(caseId, connection.ports().terminatedCases().detail(caseId)));
            return ExitCode.DONE;
        }
    }

    private CaseId caseId() {
        try {
            return CaseId.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(new Bilingual("案件 Id 有误：须为 check 或 cases 输出的 Id", e.getMessage()));
        }
    }
}
