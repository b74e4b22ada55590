package io.github.qcc.http.account;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Pseudonym of a request: the first 128 bits of an HMAC-SHA-256 under a {@link StateSecret}. Without the secret nobody can
 * test whether a company was asked for.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record RequestDigest(String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

    public RequestDigest {
        Objects.requireNonNull(value, "value");
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("request digest must be 32 hexadecimal digits in lower case:"
                    + " derive it with StateSecret.requestDigest");
        }
    }

    /** The digits, which reveal nothing about the request. */
    @Override
    public String toString() {
        return value;
    }
}
