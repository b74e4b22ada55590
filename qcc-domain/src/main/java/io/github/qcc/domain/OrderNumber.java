package io.github.qcc.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * QCC's reference for one call (wire {@code OrderNumber} 计费订单号), by which a bill is checked. Opaque. Its presence
 * proves no charge: refused calls carry one too.
 *
 * @param value the reference as the answer has it, never blank
 */
public record OrderNumber(String value) implements Serializable {
    private static final long serialVersionUID = 1L;

    public OrderNumber {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("order number must not be blank");
        }
    }

    /** The reference in an answer; empty if it is missing or blank. */
    public static Optional<OrderNumber> parse(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new OrderNumber(text.strip()));
    }

    @Override
    public String toString() {
        return value;
    }
}
