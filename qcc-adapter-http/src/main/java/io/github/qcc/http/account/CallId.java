package io.github.qcc.http.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Identifies one call of an account in all steps. Each attempt has its own.
 *
 * @param account the account that is called
 * @param value 1 to 64 letters, digits, {@code _} and {@code -}; unique in the account
 */
public record CallId(AccountKey account, String value) {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final String PROCESS = processPrefix();
    private static final AtomicLong NEXT = new AtomicLong();

    public CallId {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(value, "value");
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "call id must have 1 to 64 letters, digits, '_' and '-' but was '" + value + "'");
        }
    }

    /** A new id, unique over all processes. */
    public static CallId next(AccountKey account) {
        return new CallId(account, PROCESS + Long.toString(NEXT.getAndIncrement(), Character.MAX_RADIX));
    }

    private static String processPrefix() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random) + '-';
    }

    @Override
    public String toString() {
        return value;
    }
}
