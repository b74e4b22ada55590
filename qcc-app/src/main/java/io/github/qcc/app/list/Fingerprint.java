package io.github.qcc.app.list;

import io.github.qcc.app.run.Sha256;
import io.github.qcc.domain.SearchKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The first half of the SHA-256 of a form in which a search key is compared. A million of them fit where a million names would not,
 * and no two names meet.
 *
 * @param high first eight bytes
 * @param low next eight bytes
 */
record Fingerprint(long high, long low) {
    /** The fingerprint of a key, equal where the keys are equal. */
    static Fingerprint of(SearchKey key) {
        byte[] compared = key.comparisonForm().getBytes(StandardCharsets.UTF_8);
        ByteBuffer hash = ByteBuffer.wrap(Sha256.digest().digest(compared));
        return new Fingerprint(hash.getLong(), hash.getLong());
    }
}
