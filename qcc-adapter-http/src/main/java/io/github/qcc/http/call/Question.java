package io.github.qcc.http.call;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.port.Endpoint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is asked, such that two questions are equal where one answer serves both. Keeps no word of it, for it may name a
 * person, and goes to the {@link CallState}. Internal.
 *
 * @param endpoint of whom
 * @param digest of the form in which keys are compared, or of the id, and of the page
 */
public record Question(Endpoint endpoint, String digest) {
    private static final int BYTES = 16;

    /** A page of a list. */
    public static Question ofPage(Endpoint endpoint, SearchKey key, PageRequest page) {
        return of(endpoint, key.comparisonForm(), page.index() + "/" + page.size());
    }

    /** One case. */
    public static Question ofCase(CaseId id) {
        return of(Endpoint.CASE_DETAIL, id.value(), "");
    }

    private static Question of(Endpoint endpoint, String asked, String page) {
        byte[] text = String.join("\n", endpoint.tag(), page, asked).getBytes(StandardCharsets.UTF_8);
        return new Question(endpoint, HexFormat.of().formatHex(sha256().digest(text), 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
