package io.github.qcc.http.boot;

import io.github.qcc.http.account.AccountLimitsConflictException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the application cannot start. */
final class QccFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RuntimeException cause) {
        QccSetupException setup = findCause(rootFailure, QccSetupException.class);
        if (setup != null) {
            return new FailureAnalysis(setup.getMessage(), setup.action(), setup);
        }
        AccountLimitsConflictException conflict = findCause(rootFailure, AccountLimitsConflictException.class);
        if (conflict != null) {
            return new FailureAnalysis(
                    conflict.getMessage(),
                    "各进程须配置相同的账户限额，或只在一处配置。\n"
                            + "Configure the same limits in all processes of the account, or in one of them alone.",
                    conflict);
        }
        return null;
    }
}
