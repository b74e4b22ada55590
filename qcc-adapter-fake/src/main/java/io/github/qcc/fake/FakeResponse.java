package io.github.qcc.fake;

import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Response to one request before it has a form. The ports of {@link FakeQcc} turn it into a result or an error, and the
 * sandbox into JSON, so that both always agree.
 *
 * @param <A> what was requested
 */
public sealed interface FakeResponse<A> {
    /** Applies the function for the kind of response. */
    default <R> R fold(
            Function<? super A, ? extends R> given,
            Function<EmptyForm, ? extends R> nothing,
            Function<String, ? extends R> refused,
            Function<HttpError<A>, ? extends R> httpError) {
        if (this instanceof Given<A> answer) {
            return given.apply(answer.content());
        }
        if (this instanceof Nothing<A> answer) {
            return nothing.apply(answer.form());
        }
        if (this instanceof Rejected<A> answer) {
            return refused.apply(answer.statusCode());
        }
        return httpError.apply((HttpError<A>) this);
    }

    /**
     * What was requested.
     *
     * @param content the page or the detail
     * @param <A> what was requested
     */
    record Given<A>(A content) implements FakeResponse<A> {
        public Given {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * Nothing is published.
     *
     * @param form how the response says so
     * @param <A> what was requested
     */
    record Nothing<A>(EmptyForm form) implements FakeResponse<A> {
        public Nothing {
            Objects.requireNonNull(form, "form");
        }
    }

    /**
     * A status other than 200 and 201.
     *
     * @param statusCode the code (wire {@code Status}), documented or not; neither 200 nor 201
     * @param <A> what was requested
     */
    record Rejected<A>(String statusCode) implements FakeResponse<A> {
        public Rejected {
            Objects.requireNonNull(statusCode, "statusCode");
            QccStatus status = QccStatus.parse(statusCode).orElse(null);
            if (statusCode.isBlank() || status == QccStatus.SUCCESS || status == QccStatus.NO_RESULT) {
                throw new IllegalArgumentException("a refusal needs a status code other than 200 and 201 but was '"
                        + statusCode + "': a company with rows gives 200, one without gives 201");
            }
        }
    }

    /**
     * A response of a gateway instead of QCC.
     *
     * @param status HTTP status, 300 to 599
     * @param retryAfter header {@code Retry-After}; empty if it is not sent
     * @param <A> what was requested
     */
    record HttpError<A>(int status, Optional<Duration> retryAfter) implements FakeResponse<A> {
        public HttpError {
            Objects.requireNonNull(retryAfter, "retryAfter");
            if (status < 300 || status > 599) {
                throw new IllegalArgumentException("an HTTP error must have a status of 300..599 but had " + status
                        + ": a page with status 200 is Fault.htmlPage()");
            }
        }
    }
}
