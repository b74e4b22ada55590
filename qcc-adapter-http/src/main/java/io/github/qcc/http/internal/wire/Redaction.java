package io.github.qcc.http.internal.wire;

import java.util.regex.Pattern;

/**
 * Masks in QCC's own words what must not reach a log: key and secret key, and in messages also the company asked for, texts
 * that look like a token, percent-encoded text, and control characters.
 */
public final class Redaction {
    private static final String MASK = "***";
    private static final int LONGEST_INPUT = 100_000;
    private static final int LONGEST_MESSAGE = 300;
    private static final Pattern TOKEN_OR_ESCAPES =
            Pattern.compile("[0-9A-Fa-f]{32}|(?:%[0-9A-Fa-f]{2}){2,}+|[\\p{Cntrl}\\u2028\\u2029]");

    private final Pattern key;
    private final Pattern secretKey;
    private final String asked;

    private Redaction(Pattern key, Pattern secretKey, String asked) {
        this.key = key;
        this.secretKey = secretKey;
        this.asked = asked;
    }

    /**
     * The redaction of one account, before anything is asked.
     *
     * @param key the account's key
     * @param secretKey what it signs with
     */
    public static Redaction of(String key, String secretKey) {
        return new Redaction(literal(key), literal(secretKey), "");
    }

    /**
     * The redaction of one call.
     *
     * @param asked search key or id, as sent
     */
    public Redaction asking(String asked) {
        return new Redaction(key, secretKey, asked);
    }

    /** Whether a code or number holds key or secret key. */
    boolean wouldChange(String code) {
        return key.matcher(code).find() || secretKey.matcher(code).find();
    }

    /** A code or number without key and secret key. */
    String ofCode(String code) {
        return mask(key, mask(secretKey, code));
    }

    /** A message for people, at most {@value #LONGEST_MESSAGE} characters of it. */
    String ofMessage(String message) {
        String text = message.length() <= LONGEST_INPUT ? message : message.substring(0, LONGEST_INPUT);
        String anonymous = asked.isEmpty() ? text : mask(literal(asked), text);
        String masked = TOKEN_OR_ESCAPES.matcher(ofCode(anonymous)).replaceAll(MASK);
        return masked.length() <= LONGEST_MESSAGE ? masked : masked.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static Pattern literal(String text) {
        return Pattern.compile(text, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String mask(Pattern what, String text) {
        return what.matcher(text).replaceAll(MASK);
    }
}
