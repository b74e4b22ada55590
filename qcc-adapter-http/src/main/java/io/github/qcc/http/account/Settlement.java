package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * End of one call.
 *
 * @param id the call
 * @param billing what it cost: {@link Billing#NONE} returns the booking, anything else keeps it
 * @param orderNumber QCC's billing reference, if the response had one
 * @param refusal a refusal to put up
 * @param lifted refusals to lift, each only in the version that is given
 */
public record Settlement(
        CallId id,
        Billing billing,
        Optional<OrderNumber> orderNumber,
        Optional<NewRefusal> refusal,
        List<ActiveRefusal> lifted) {
    public Settlement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(refusal, "refusal");
        lifted = List.copyOf(lifted);
    }

    /** The call was given up before it was sent, and cost nothing. */
    public static Settlement notSent(CallId id) {
        return of(id, Billing.NONE, Optional.empty());
    }

    /** The call ended, and no refusal changes. */
    public static Settlement of(CallId id, Billing billing, Optional<OrderNumber> orderNumber) {
        return new Settlement(id, billing, orderNumber, Optional.empty(), List.of());
    }

    /** This settlement, which also puts up a refusal. */
    public Settlement puttingUp(NewRefusal newRefusal) {
        return new Settlement(id, billing, orderNumber, Optional.of(newRefusal), lifted);
    }

    /** This settlement, which also lifts refusals. */
    public Settlement lifting(List<ActiveRefusal> refusals) {
        return new Settlement(id, billing, orderNumber, refusal, refusals);
    }

    /** This settlement for another call. */
    Settlement of(CallId other) {
        return new Settlement(other, billing, orderNumber, refusal, lifted);
    }
}
