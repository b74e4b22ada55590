package io.github.qcc.http.offender;

import okhttp3.offender.AnyClient;

/** Breaks the rule that no signature names a library inside the jar. */
public final class HandsOutItsClient {
    /** The client. */
    public AnyClient client() {
        return new AnyClient();
    }
}
