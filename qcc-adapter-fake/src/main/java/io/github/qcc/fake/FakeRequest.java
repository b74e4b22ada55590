package io.github.qcc.fake;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.port.Endpoint;
import java.util.Optional;

/**
 * One request.
 *
 * @param endpoint the endpoint called
 * @param asked search key or case id as it was sent
 * @param subject the {@link SearchKey} or {@link CaseId}; the text itself if it is neither, which finds no company
 * @param page the page; empty if the endpoint has no pages, or the request names no valid page
 */
record FakeRequest(Endpoint endpoint, String asked, Object subject, Optional<PageRequest> page) {
    static FakeRequest of(Endpoint endpoint, String asked, Optional<PageRequest> page) {
        return new FakeRequest(endpoint, asked, subject(endpoint, asked), page);
    }

    private static Object subject(Endpoint endpoint, String asked) {
        if (endpoint == Endpoint.CASE_DETAIL) {
            return CaseId.parse(asked).<Object>map(id -> id).orElse(asked);
        }
        return SearchKey.parse(asked).<Object>map(key -> key).orElse(asked);
    }

    /** The request without its page, which is what QCC looks up. */
    Object query() {
        return new Lookup(endpoint, subject);
    }

    private record Lookup(Endpoint endpoint, Object subject) {}
}
