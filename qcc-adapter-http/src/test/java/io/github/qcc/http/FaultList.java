package io.github.qcc.http;

/**
 * The list of faults that the adapter is tested against. A row says how many requests reached our server, what each attempt
 * cost, and what the caller sees: a result, or the type of a failure with what it says it cost, and words of its message
 * ({@code /} where several callers are told different things). {@link FaultListTest} shows that each row is true and that no
 * charged answer is ever asked for again, {@link FaultCanaryTest} that nothing secret or personal is told meanwhile. How a
 * fault comes about stands under its name in the scenes that {@link FaultCases} gathers.
 *
 * <p>The adapter has its defaults: three attempts at what is free, two at what may have been charged, one at what was.
 * Pauses pass in virtual time.
 */
final class FaultList {
    /** Name | requests | cost of each attempt | what the callers see | words of a failure's message. */
    static final String ROWS = """
            # The connection, before anything was sent
            refused         | 0 | 3 NONE | SERVICE_UNAVAILABLE NONE | No connection to QCC (ConnectException); nothing was sent
            unreachable     | 0 | 3 NONE | SERVICE_UNAVAILABLE NONE | ; nothing was sent: check network, base URL and proxy
            unknown host    | 0 | 3 NONE | SERVICE_UNAVAILABLE NONE | No connection to QCC (UnknownHostException); nothing was sent
            TLS wrong host  | 0 | 3 NONE | SERVICE_UNAVAILABLE NONE | No connection to QCC (SSLPeerUnverifiedException); nothing was sent
            TLS expired     | 0 | 3 NONE | SERVICE_UNAVAILABLE NONE | No connection to QCC (SSLHandshakeException); nothing was sent
            TLS self-signed | 0 | 3 NONE | SERVICE_UNAVAILABLE NONE | No connection to QCC (SSLHandshakeException); nothing was sent
            # The connection, after the request
            reset before the answer                                | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | the request was sent and may have been counted
            reset during headers                                   | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | the request was sent and may have been counted
            reset mid-body, before its Status                      | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | the request was sent and may have been counted
            reset mid-body, after its Status                       | 1 | CHARGED                     | UNREADABLE_ANSWER CHARGED                | The response breaks off before its end
            stale pooled connection                                | 2 | 2 CHARGED                   | 2 NO_RECORD                              |
            recycled connection dropped after the request was read | 3 | CHARGED, UNCERTAIN, CHARGED | 2 NO_RECORD                              |
            recycled connection dropped, in strict mode            | 2 | CHARGED, UNCERTAIN          | NO_RECORD, SERVICE_UNAVAILABLE UNCERTAIN | the request was sent and may have been counted
            slow headers, one byte per 100 ms                      | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | No response from QCC (InterruptedIOException); the request was sent and may have been counted
            one byte per 100 ms, before its Status                 | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | No response from QCC (InterruptedIOException); the request was sent and may have been counted
            one byte per 100 ms, after its Status                  | 1 | CHARGED                     | UNREADABLE_ANSWER CHARGED                | The response breaks off before its end
            hang                                                   | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | No response from QCC (SocketTimeoutException); the request was sent and may have been counted
            hang, over TLS                                         | 2 | 2 UNCERTAIN                 | SERVICE_UNAVAILABLE UNCERTAIN            | No response from QCC (SocketTimeoutException); the request was sent and may have been counted
            # HTTP statuses
            HTTP 301 to another host                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 301 instead of a response: redirects are not followed
            HTTP 302 to another host                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 302 instead of a response: redirects are not followed
            HTTP 303 to another host                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 303 instead of a response: redirects are not followed
            HTTP 307 to another host                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 307 instead of a response: redirects are not followed
            HTTP 308 to another host                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 308 instead of a response: redirects are not followed
            HTTP 400                                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 400 instead of a response: check base URL and path
            HTTP 401                                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 401 instead of a response: check base URL and path
            HTTP 404                                             | 1 | UNCERTAIN   | UNREADABLE_ANSWER UNCERTAIN   | HTTP 404 instead of a response: check base URL and path
            HTTP 408                                             | 2 | 2 UNCERTAIN | SERVICE_UNAVAILABLE UNCERTAIN | HTTP 408 instead of a response: temporary failure at QCC or on the way
            HTTP 500                                             | 2 | 2 UNCERTAIN | SERVICE_UNAVAILABLE UNCERTAIN | HTTP 500 instead of a response: temporary failure at QCC or on the way
            HTTP 429                                             | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 429, Retry-After: 0                             | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 429, Retry-After: 7                             | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 429, Retry-After: Wed, 04 Mar 2026 05:06:14 GMT | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 429, Retry-After: 86400                         | 1 | NONE        | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 429, Retry-After: 99999999999                   | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 429, Retry-After: soon                          | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 429 instead of a response: turned away
            HTTP 503                                             | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            HTTP 503, Retry-After: 0                             | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            HTTP 503, Retry-After: 7                             | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            HTTP 503, Retry-After: Wed, 04 Mar 2026 05:06:14 GMT | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            HTTP 503, Retry-After: 86400                         | 1 | NONE        | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            HTTP 503, Retry-After: 99999999999                   | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            HTTP 503, Retry-After: soon                          | 3 | 3 NONE      | SERVICE_UNAVAILABLE NONE      | HTTP 503 instead of a response: turned away
            # Bodies
            truncated with right length                     | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The answer breaks off or is not JSON, at $.Result.VerifyResult
            truncated with wrong length                     | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The response breaks off before its end
            truncated between two fields, with wrong length | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The response breaks off before its end
            truncated in chunks                             | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The response breaks off before its end
            truncated before its Status                     | 1 | UNCERTAIN | UNREADABLE_ANSWER UNCERTAIN                    | The answer breaks off or is not JSON, at $.Message
            empty                                           | 1 | UNCERTAIN | UNREADABLE_ANSWER UNCERTAIN                    | The answer is empty
            null                                            | 1 | UNCERTAIN | UNREADABLE_ANSWER UNCERTAIN                    | The answer is no JSON object
            HTML with 200                                   | 1 | UNCERTAIN | UNREADABLE_ANSWER UNCERTAIN                    | The answer is a page of HTML or XML instead of JSON: check base URL and proxy
            BOM                                             | 1 | CHARGED   | FOUND 1                                        |
            invalid UTF-8                                   | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The answer is not in UTF-8
            10,000-deep nesting of something new            | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The answer is nested too deeply
            10,000-deep nesting in the place of a text      | 1 | CHARGED   | FOUND 1                                        |
            200 MB, announced                               | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED, NOT READ TO ITS END | The response is larger than 8 MiB
            200 MB, unannounced                             | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED, NOT READ TO ITS END | The response is larger than 8 MiB
            200 MB beside HTTP 400                          | 1 | UNCERTAIN | UNREADABLE_ANSWER UNCERTAIN, NOT READ TO ITS END | HTTP 400 instead of a response: check base URL and path
            gzip bomb                                       | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | The response is larger than 8 MiB
            wrong types in a list                           | 1 | CHARGED   | FOUND 1                                        |
            wrong types in a case                           | 1 | CHARGED   | DETAIL                                         |
            a list in the place of Result                   | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | In the answer, $.Result is no object
            Result of another type beside 102               | 1 | NONE      | ACCOUNT_REFUSED NONE                           | stop all calls of this account and settle the matter with QCC
            Result of another type beside 202               | 1 | CHARGED   | INVALID_QUERY CHARGED                          | correct the query, then ask again
            page echo other than asked                      | 1 | CHARGED   | UNREADABLE_ANSWER CHARGED                      | $.Paging.PageIndex is 1 where page 2 was asked for
            # Statuses of the documents, charged ones first, and two that no document lists
            Status 200                | 1 | CHARGED   | FOUND 1                  |
            Status 201                | 1 | CHARGED   | NO_RECORD                |
            Status 202                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 205                | 2 | 2 CHARGED | NOT_READY CHARGED        | ask again in a moment: QCC is still preparing the answer
            Status 207                | 1 | CHARGED   | TOO_MANY                 | TooMany
            Status 208                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 209                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 213                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 215                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 218                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 219                | 1 | CHARGED   | INVALID_QUERY CHARGED    | correct the query, then ask again
            Status 105                | 1 | CHARGED   | ENDPOINT_REFUSED CHARGED | stop calling this interface and settle the matter with QCC
            Status 110                | 1 | CHARGED   | QUERY_COOL_DOWN CHARGED  | leave this query alone for two hours; other queries are not affected
            Status 101                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 102                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 103                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 104                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 106                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 107                | 1 | NONE      | SIGNATURE_REJECTED NONE  | check key, secret key, the clock of this machine and the addresses QCC admits
            Status 108                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 109                | 1 | NONE      | QUOTA_EXHAUSTED NONE     | stop until the next midnight in China, or ask QCC for a larger quota
            Status 111                | 1 | NONE      | ENDPOINT_REFUSED NONE    | stop calling this interface and settle the matter with QCC
            Status 112                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 113                | 1 | NONE      | ENDPOINT_REFUSED NONE    | stop calling this interface and settle the matter with QCC
            Status 114                | 1 | NONE      | ENDPOINT_REFUSED NONE    | stop calling this interface and settle the matter with QCC
            Status 115                | 1 | NONE      | SIGNATURE_REJECTED NONE  | check key, secret key, the clock of this machine and the addresses QCC admits
            Status 116                | 1 | NONE      | QUOTA_EXHAUSTED NONE     | stop until the next midnight in China, or ask QCC for a larger quota
            Status 117                | 1 | NONE      | INVALID_QUERY NONE       | correct the query, then ask again
            Status 118                | 1 | NONE      | ENDPOINT_REFUSED NONE    | stop calling this interface and settle the matter with QCC
            Status 119                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 120                | 3 | 3 NONE    | SERVICE_UNAVAILABLE NONE | try again later: this is passing trouble at QCC or on the way
            Status 121                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 122                | 3 | 3 NONE    | SERVICE_UNAVAILABLE NONE | try again later: this is passing trouble at QCC or on the way
            Status 123                | 1 | NONE      | ACCOUNT_REFUSED NONE     | stop all calls of this account and settle the matter with QCC
            Status 124                | 3 | 3 NONE    | SERVICE_UNAVAILABLE NONE | try again later: this is passing trouble at QCC or on the way
            Status 125                | 1 | NONE      | INVALID_QUERY NONE       | correct the query, then ask again
            Status 126                | 1 | NONE      | INVALID_QUERY NONE       | correct the query, then ask again
            Status 199                | 3 | 3 NONE    | SERVICE_UNAVAILABLE NONE | try again later: this is passing trouble at QCC or on the way
            Status 203                | 3 | 3 NONE    | SERVICE_UNAVAILABLE NONE | try again later: this is passing trouble at QCC or on the way
            Status 214                | 1 | NONE      | ENDPOINT_REFUSED NONE    | stop calling this interface and settle the matter with QCC
            Status 223                | 1 | NONE      | INVALID_QUERY NONE       | correct the query, then ask again
            Status 224                | 1 | NONE      | INVALID_QUERY NONE       | correct the query, then ask again
            Status 299                | 1 | UNCERTAIN | UNKNOWN_STATUS UNCERTAIN | no document lists this status
            Status 999                | 1 | UNCERTAIN | UNKNOWN_STATUS UNCERTAIN | no document lists this status
            205 three times, then 200 | 4 | 4 CHARGED | FOUND 1                  |
            # Lists
            total shrinking                    | 2 | 2 CHARGED | 30 OF 30 TOTAL_CHANGED            |
            total growing                      | 3 | 3 CHARGED | 41 OF 41 TOTAL_CHANGED            |
            id repeated                        | 2 | 2 CHARGED | 39 OF 40 ROW_REPEATED ENDED_EARLY |
            page repeated under another number | 2 | 2 CHARGED | 20 OF 60 ROW_REPEATED ENDED_EARLY |
            # The caller's side
            clock behind by 10 minutes                               | 2 | NONE, CHARGED | NO_RECORD                                                   |
            clock ahead by 10 minutes                                | 2 | NONE, CHARGED | NO_RECORD                                                   |
            clock behind by 10 minutes, Date missing                 | 1 | NONE          | SIGNATURE_REJECTED NONE                                     | check key, secret key, the clock of this machine and the addresses QCC admits
            1,000 threads asking the same                            | 1 | CHARGED       | 1000 NO_RECORD                                              |
            asked by an interrupted thread                           | 0 | -             | SERVICE_UNAVAILABLE NONE INTERRUPTED                        | Not sent: closed, cancelled or interrupted before the request was sent
            interrupt while waiting for a place                      | 1 | CHARGED       | SERVICE_UNAVAILABLE NONE INTERRUPTED, NO_RECORD             | Not sent: interrupted while waiting for one of the calls under way to end
            interrupt while waiting for another's answer to the same | 1 | CHARGED       | SERVICE_UNAVAILABLE NONE INTERRUPTED, NO_RECORD             | Not sent: interrupted while waiting for an identical request that is under way
            interrupt while waiting for a permit                     | 1 | CHARGED       | NO_RECORD, SERVICE_UNAVAILABLE NONE INTERRUPTED             | Not sent: interrupted while waiting for its turn by the rate
            interrupt while pausing before another attempt           | 1 | NONE          | SERVICE_UNAVAILABLE NONE INTERRUPTED                        | HTTP 503 instead of a response: turned away
            interrupt while waiting for the answer                   | 1 | UNCERTAIN     | SERVICE_UNAVAILABLE UNCERTAIN INTERRUPTED                   | the request was sent and may have been counted
            close while calls run                                    | 4 | 4 UNCERTAIN   | 4 SERVICE_UNAVAILABLE UNCERTAIN, 2 SERVICE_UNAVAILABLE NONE | Not sent / may have been counted
            """;

    private FaultList() {}
}
