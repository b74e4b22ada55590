package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {
    private static final Receipt CHARGED =
            Receipt.charged(new OrderNumber("N1"), Instant.parse("2026-03-01T04:00:00Z"));

    @ParameterizedTest
    @EnumSource(value = Receipt.Source.class, names = "SENT", mode = EnumSource.Mode.EXCLUDE)
    void whoSentNothingHasNoCost(Receipt.Source source) {
        assertThat(CHARGED.from(source).cost()).isEqualTo(Cost.NONE);
        assertThat(CHARGED.from(source).orderNumber()).isEqualTo(CHARGED.orderNumber());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Receipt(Optional.empty(), CHARGED.answeredAt(), Cost.ofRequest(Billing.CHARGED), source))
                .withMessageContaining("only an operation that sent its request has a cost");
    }
}
