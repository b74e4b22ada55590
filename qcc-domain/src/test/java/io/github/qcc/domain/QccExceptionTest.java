package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Failures that QCC did not state. */
class QccExceptionTest {
    private static final Instant LATER = Instant.parse("2026-03-01T04:00:30Z");

    @Test
    void aQueryRefusedHereCostsNothing() {
        QccException refused = new InvalidQueryException("this check takes no KeyNo: give a name");
        assertThat(refused).hasMessage("this check takes no KeyNo: give a name");
        assertThat(refused.type()).isEqualTo("INVALID_QUERY");
        assertThat(refused.billing()).isEqualTo(Billing.NONE);
        assertThat(refused.isRetryable()).isFalse();
        assertThat(refused.statusCode()).isEmpty();
        assertThat(refused.status()).isEmpty();
        assertThat(refused.orderNumber()).isEmpty();
        assertThat(refused.retryAt()).isEmpty();
    }

    @Test
    void anOutageMayPass() {
        QccException outage = ServiceUnavailableException.noResponse("no answer", Billing.UNCERTAIN, LATER);
        assertThat(outage).hasMessage("no answer");
        assertThat(outage.cost()).isEqualTo(new Cost(0, 1, 0));
        assertThat(outage.type()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(outage.billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(outage.isRetryable()).isTrue();
        assertThat(outage.retryAt()).contains(LATER);
    }

    @Test
    void carriesTheCostOfTheWholeOperation() {
        QccException last = new Refusal("205", "【有效请求】处理中", Optional.of(new OrderNumber("N1")), LATER).toException();
        last.addSuppressed(ServiceUnavailableException.notSent("before", null));
        QccException whole = last.withCost(new Cost(3, 0, 1));
        assertThat(whole).isExactlyInstanceOf(NotReadyException.class).hasMessage(last.getMessage());
        assertThat(whole.cost()).isEqualTo(new Cost(3, 0, 1));
        assertThat(whole.billing()).isEqualTo(Billing.CHARGED);
        assertThat(whole.vendorMessage()).contains("【有效请求】处理中");
        assertThat(whole.orderNumber()).contains(new OrderNumber("N1"));
        assertThat(whole.getStackTrace()).isEqualTo(last.getStackTrace());
        assertThat(whole.getSuppressed()).isEqualTo(last.getSuppressed());
    }

    @Test
    void anOutageNeedNotSayWhenItEndsNorWhy() {
        QccException outage = ServiceUnavailableException.notSent("HTTP 503", null);
        assertThat(outage).hasNoCause();
        assertThat(outage.retryAt()).isEmpty();
    }

    @Test
    void anAnswerWithoutAStatusIsOfUncertainCost() {
        QccException unreadable = new UnreadableAnswerException("no JSON");
        assertThat(unreadable).hasMessage("no JSON");
        assertThat(unreadable.type()).isEqualTo("UNREADABLE_ANSWER");
        assertThat(unreadable.billing()).isEqualTo(Billing.UNCERTAIN);
        assertThat(unreadable.isRetryable()).isFalse();
        assertThat(unreadable.statusCode()).isEmpty();
    }

    @Test
    void anAnswerThatContradictsItsStatusIsCharged() {
        OrderNumber order = new OrderNumber("ENDEXECUTECASECHECK1");
        QccException unreadable = new UnreadableAnswerException("page 3 instead of 2", QccStatus.SUCCESS, order);
        assertThat(unreadable.billing()).isEqualTo(Billing.CHARGED);
        assertThat(unreadable.status()).contains(QccStatus.SUCCESS);
        assertThat(unreadable.orderNumber()).contains(order);
    }

    @Test
    void survivesSerialisation() throws IOException, ClassNotFoundException {
        QccException written = new Refusal("110", "", Optional.of(new OrderNumber("X1")), LATER).toException();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            QccException read = (QccException) in.readObject();
            assertThat(read).hasMessage(written.getMessage());
            assertThat(read.orderNumber()).isEqualTo(written.orderNumber());
            assertThat(read.retryAt()).isEqualTo(written.retryAt());
        }
    }
}
