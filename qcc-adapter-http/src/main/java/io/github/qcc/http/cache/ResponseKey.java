package io.github.qcc.http.cache;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.RequestDigest;
import java.util.Objects;

/**
 * What a response answers. It names no company.
 *
 * @param account account that paid for the response; accounts do not share responses
 * @param endpoint what was called
 * @param request pseudonym of the request without its page
 * @param pageSize rows a page; 1 for an endpoint without pages
 */
public record ResponseKey(AccountKey account, Endpoint endpoint, RequestDigest request, int pageSize) {
    public ResponseKey {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(request, "request");
        if (pageSize < 1) {
            throw new IllegalArgumentException("pageSize must be 1 or more but was " + pageSize);
        }
    }
}
