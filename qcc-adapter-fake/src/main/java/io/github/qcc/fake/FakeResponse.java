package io.github.qcc.fake;

import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What QCC answers to one question, before it is put into words: the ports of {@link FakeQcc} make a result or an error of
 * it, the sandbox makes JSON. Both start here, so that they cannot drift apart.
 *
 * @param <A> what is asked for
 */
public sealed interface FakeResponse<A> {
    /** Treats all four kinds of answer, so that none is forgotten. */
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
     * What was asked for.
     *
     * @param content the page or the detail
     * @param <A> what is asked for
     */
    record Given<A>(A content) implements FakeResponse<A> {
        public Given {
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * Nothing is published.
     *
     * @param form how the answer says so
     * @param <A> what is asked for
     */
    record Nothing<A>(EmptyForm form) implements FakeResponse<A> {
        public Nothing {
            Objects.requireNonNull(form, "form");
        }
    }

    /**
     * A status that is not an answer.
     *
     * @param statusCode the code (wire {@code Status}), documented or not; neither 200 nor 201
     * @param <A> what is asked for
     */
    record Rejected<A>(String statusCode) implements FakeResponse<A> {
        public Rejected {
            Objects.requireNonNull(statusCode, "statusCode");
            QccStatus status = QccStatus.parse(statusCode).orElse(null);
            if (statusCode.isBlank() || status == QccStatus.SUCCESS || status == QccStatus.NO_RESULT) {
                throw new IllegalArgumentException("a refusal needs a status code other than 200 and 201 but was '"
                        + statusCode + "': a company with rows is answered by 200, one without by 201");
            }
        }
    }

    /**
     * A gateway answers in QCC's place.
     *
     * @param status HTTP status, 300 to 599
     * @param retryAfter header {@code Retry-After}; empty if it is not sent
     * @param <A> what is asked for
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
