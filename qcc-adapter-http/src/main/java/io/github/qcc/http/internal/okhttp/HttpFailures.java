package io.github.qcc.http.internal.okhttp;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.io.IOException;
import java.time.Instant;

/** Failures of network and HTTP as exceptions of the ports. No cause is kept, because it may quote address or key. */
final class HttpFailures {
    private HttpFailures() {}

    static QccException of(HttpErrorException error, Instant now) {
        int code = error.code();
        String what = "HTTP " + code + " instead of a response: ";
        if (Billing.ofHttpError(code) == Billing.NONE) {
            Instant retryAt = RetryAfter.parse(error.retryAfter(), now).orElse(null);
            return ServiceUnavailableException.noResponse(what + "turned away, retry later", Billing.NONE, retryAt);
        }
        if (code == 408 || code >= 500) {
            return ServiceUnavailableException.noResponse(
                    what + "temporary failure at QCC or on the way", Billing.UNCERTAIN, null);
        }
        return new UnreadableAnswerException(what
                + (code / 100 == 3
                        ? "redirects are not followed because the signature would go along; check the base URL"
                        : "check base URL and path"));
    }

    static ServiceUnavailableException notConnected(IOException e) {
        return ServiceUnavailableException.notSent(
                "No connection to QCC (" + nameOf(e) + "); nothing was sent: check network, base URL and proxy", null);
    }

    static ServiceUnavailableException noResponse(IOException e) {
        return ServiceUnavailableException.noResponse(
                "No response from QCC (" + nameOf(e) + "); the request was sent and may have been counted",
                Billing.UNCERTAIN,
                null);
    }

    private static String nameOf(IOException e) {
        return e.getClass().getSimpleName();
    }
}
