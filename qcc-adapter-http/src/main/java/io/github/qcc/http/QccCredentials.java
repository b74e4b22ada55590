package io.github.qcc.http;

import java.util.Objects;

/**
 * Key and secret key of one QCC account (设置中心 → 我的公司). The key travels with every call; the secret key signs it and
 * never travels. Neither is ever part of a message or of {@link #toString()}.
 */
public final class QccCredentials {
    private static final int MAX_LENGTH = 256;

    private final String key;
    private final String secretKey;

    private QccCredentials(String key, String secretKey) {
        this.key = key;
        this.secretKey = secretKey;
    }

    /**
     * Takes key and secret key as QCC shows them.
     *
     * @throws IllegalArgumentException if one of them is empty, longer than 256 characters, or has a character that is
     *     not printable ASCII; the message quotes neither
     */
    public static QccCredentials of(String key, String secretKey) {
        return new QccCredentials(valid("key", key), valid("secret key", secretKey));
    }

    private static String valid(String name, String text) {
        Objects.requireNonNull(text, name);
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    name + " must have 1 to " + MAX_LENGTH + " characters but has " + text.length());
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                throw new IllegalArgumentException(name + " must be printable ASCII without spaces but character "
                        + (i + 1) + " is not: copy it again from QCC's settings page");
            }
        }
        return text;
    }

    String key() {
        return key;
    }

    String secretKey() {
        return secretKey;
    }

    /** Says that there are credentials, not which. */
    @Override
    public String toString() {
        return "QccCredentials[key=****, secretKey=****]";
    }
}
