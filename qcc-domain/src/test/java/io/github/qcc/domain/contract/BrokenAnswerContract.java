package io.github.qcc.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.QccPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must become of an answer that breaks on its way: for adapters that speak to a network, or that stand for one. The
 * call was sent and may have been charged, so none of these may read as free, and none as "nothing found".
 */
public interface BrokenAnswerContract extends TestKit {
    /** What happens on the way. */
    enum Break {
        /** Nothing comes; give the adapter a short patience. */
        TIMEOUT,
        /** The connection is reset once the request was read. */
        RESET,
        /** The body ends before its {@code Status}. */
        TRUNCATED,
        /** A page in HTML, with HTTP status 200. */
        HTML_PAGE,
        /** A page that says it is another than was asked for. */
        WRONG_PAGE,
        /** Numbers as strings, strings as numbers, null for empty. */
        WRONG_TYPES
    }

    /** An adapter over a service that publishes {@link Scenario#rows(int) three rows}, whose answers break so. */
    QccPorts given(Break how);

    private CheckResult<TerminatedCase> answer(Break how) {
        return given(how).terminatedCases().check(Scenario.KEY, PageRequest.first());
    }

    private QccException failureOf(Break how) {
        return catchThrowableOfType(QccException.class, () -> answer(how));
    }

    /** Demands of silence an error that may pass and is of uncertain cost: QCC may have counted what it did not answer. */
    @ParameterizedTest
    @EnumSource(names = {"TIMEOUT", "RESET"})
    default void noAnswerIsUncertainTrouble(Break how) {
        assertThat(failureOf(how))
                .isInstanceOf(ServiceUnavailableException.class)
                .extracting(QccException::billing)
                .isEqualTo(Billing.UNCERTAIN);
    }

    /** Demands of what is no answer an error that is not retried by itself: asking again may pay for the same page twice. */
    @ParameterizedTest
    @EnumSource(names = {"TRUNCATED", "HTML_PAGE"})
    default void whatIsNoAnswerIsUnreadable(Break how) {
        QccException failure = failureOf(how);
        assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
        assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(failure.isRetryable()).isFalse();
    }

    /** Demands that another page than the one asked for is not taken for it: its rows are real, but the list would be wrong. */
    @Test
    default void anotherPageIsUnreadableThoughCharged() {
        QccException failure = failureOf(Break.WRONG_PAGE);
        assertThat(failure).isInstanceOf(UnreadableAnswerException.class);
        assertThat(failure.billing()).isEqualTo(Billing.CHARGED);
    }

    /** Demands that wrong types lose neither row nor text, because real answers have them. */
    @Test
    default void wrongTypesLoseNothing() {
        assertThat(answer(Break.WRONG_TYPES).rows()).isEqualTo(Scenario.rows(3).cases());
    }
}
