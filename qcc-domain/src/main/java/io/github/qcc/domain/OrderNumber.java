package io.github.qcc.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * QCC's billing reference of one call (wire {@code OrderNumber} 计费订单号). Opaque. It does not prove a charge, because
 * refused calls have one too.
 *
 * @param value the reference as the response has it, never blank
 */
public record OrderNumber(String value) implements Serializable {
    private static final long serialVersionUID = 1L;

    public OrderNumber {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("order number must not be blank");
        }
    }

    /** The reference in a response; empty if it is missing or blank. */
    public static Optional<OrderNumber> parse(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new OrderNumber(text.strip()));
    }

    @Override
    public String toString() {
        return value;
    }
}
