package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillingTest {
    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aRequestThatAGatewayTurnsAwayIsNotCharged(int status) {
        assertThat(Billing.ofHttpError(status)).isEqualTo(Billing.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 403, 404, 408, 428, 430, 500, 502, 504})
    void ofAnyOtherHttpErrorItIsUncertain(int status) {
        assertThat(Billing.ofHttpError(status)).isEqualTo(Billing.UNCERTAIN);
    }
}
