package io.github.qcc.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.EndpointRefusedException;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.NotReadyException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.QueryCoolDownException;
import io.github.qcc.domain.QuotaExhaustedException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.SignatureRejectedException;
import io.github.qcc.domain.UnknownStatusException;
import io.github.qcc.domain.port.QccPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must become of a call that is not answered, whichever port it was made through. The cases guard two things: nobody
 * may take an error for "nothing found", which would clear a bad debtor; and every outcome must say what it cost, or nobody
 * can tell whether it may be repeated.
 */
public interface RefusalContract extends TestKit {
    /**
     * An adapter over a service that behaves as the scenario says. Called once a test; a platform with resources to
     * free does so after each test.
     */
    QccPorts given(Scenario scenario);

    /** The one call that every case below makes. */
    void ask(QccPorts qcc);

    private QccException failureOf(Scenario scenario) {
        QccPorts qcc = given(scenario);
        return catchThrowableOfType(QccException.class, () -> ask(qcc));
    }

    /**
     * Demands for each documented refusal the type of its remedy. The type tells the caller who must act: whoever catches
     * one type too many retries what locks the account, whoever catches one too few gives up on what would have passed.
     */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    default void aRefusalBecomesTheErrorOfItsRemedy(QccStatus status) {
        assertThat(failureOf(new Scenario.Refused(status.code()))).isInstanceOf(typeOf(status));
    }

    /**
     * Demands that a refusal costs what its group says: valid requests are charged though they failed. Else the bill of a run
     * does not add up, or a call is paid for twice.
     */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    default void aRefusalSaysWhatItCost(QccStatus status) {
        assertThat(failureOf(new Scenario.Refused(status.code())).billing()).isEqualTo(status.billing());
    }

    /** Demands the order number beside a refusal, because the account's owner argues with QCC by it. */
    @Test
    default void aRefusalKeepsItsOrderNumber() {
        assertThat(failureOf(new Scenario.Refused("102")).orderNumber()).isPresent();
    }

    /** Demands a time from which a locked query may be asked again: asking earlier prolongs nothing but the bill. */
    @Test
    default void aLockedQuerySaysWhenItMayBeAskedAgain() {
        assertThat(failureOf(new Scenario.Refused("110")).retryAt()).isPresent();
    }

    /** Demands an error that keeps the code: QCC adds codes without notice, and none of them may read as clean. */
    @Test
    default void anUndocumentedStatusIsAnErrorThatKeepsItsCode() {
        QccException failure = failureOf(new Scenario.Refused("299"));
        assertThat(failure).isInstanceOf(UnknownStatusException.class);
        assertThat(failure.statusCode()).contains("299");
    }

    /** Demands that an undocumented status is of uncertain cost: what may have been charged is not booked as free. */
    @Test
    default void anUndocumentedStatusIsOfUncertainCost() {
        assertThat(failureOf(new Scenario.Refused("299")).billing()).isEqualTo(Billing.UNCERTAIN);
    }

    /** Demands of an outage an error that may pass; "nothing found" would be a lie about the company. */
    @Test
    default void anOutageIsNotAnAnswer() {
        assertThat(failureOf(new Scenario.Outage()))
                .isInstanceOf(ServiceUnavailableException.class)
                .matches(QccException::isRetryable);
    }

    private static Class<? extends QccException> typeOf(QccStatus status) {
        return switch (status.remedy()) {
            case CORRECT_QUERY -> InvalidQueryException.class;
            case WAIT -> NotReadyException.class;
            case TRY_AGAIN -> ServiceUnavailableException.class;
            case COOL_DOWN_QUERY -> QueryCoolDownException.class;
            case COOL_DOWN_UNTIL_TOMORROW -> QuotaExhaustedException.class;
            case CHECK_SIGNATURE -> SignatureRejectedException.class;
            case STOP_ACCOUNT -> AccountRefusedException.class;
            case STOP_ENDPOINT -> EndpointRefusedException.class;
            case ANSWER -> throw new AssertionError(status + " is an answer");
        };
    }
}
