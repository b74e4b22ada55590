package io.github.qcc.http.account;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Pseudonym of a QCC account: the first 128 bits of the HMAC-SHA-256 of its AppKey under a {@link StateSecret}. A reader of
 * the store cannot learn the AppKey from it, and a new SecretKey does not change it.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record AccountKey(String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

    public AccountKey {
        Objects.requireNonNull(value, "value");
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("account key must be 32 hexadecimal digits in lower case:"
                    + " derive it with StateSecret.accountKey");
        }
    }

    /** The digits, which reveal nothing about the account. */
    @Override
    public String toString() {
        return value;
    }
}
