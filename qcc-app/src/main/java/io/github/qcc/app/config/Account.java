package io.github.qcc.app.config;

import java.util.Objects;

/**
 * Key and secret of an account with QCC.
 *
 * @param key the key, which travels with each call
 * @param secretKey the secret, which never does
 */
public record Account(String key, String secretKey) {
    public Account {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(secretKey, "secretKey");
    }

    /** Neither key nor secret. */
    @Override
    public String toString() {
        return "Account[withheld]";
    }
}
