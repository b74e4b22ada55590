package io.github.qcc.fake;

import java.util.Objects;

/** What a {@link Fault} does to a call. */
public sealed interface FaultEffect {
    /**
     * Another response replaces the regular one.
     *
     * @param answer a status or an HTTP error
     */
    record Instead(FakeResponse<?> answer) implements FaultEffect {
        public Instead {
            if (!(answer instanceof FakeResponse.Rejected<?>) && !(answer instanceof FakeResponse.HttpError<?>)) {
                throw new IllegalArgumentException("a fault must be a status or an HTTP error but was " + answer);
            }
        }

        /** The response as one of any type, because a status and an HTTP error have no content. */
        <A> FakeResponse<A> toAnything() {
            if (answer instanceof FakeResponse.Rejected<?> refused) {
                return new FakeResponse.Rejected<>(refused.statusCode());
            }
            FakeResponse.HttpError<?> error = (FakeResponse.HttpError<?>) answer;
            return new FakeResponse.HttpError<>(error.status(), error.retryAfter());
        }
    }

    /**
     * The regular response is disturbed on its way.
     *
     * @param delivery how it travels
     */
    record Delivered(Delivery delivery) implements FaultEffect {
        public Delivered {
            Objects.requireNonNull(delivery, "delivery");
        }
    }

    /**
     * Another company is published.
     *
     * @param company the company that replaces the one of its name
     */
    record Changed(FakeCompany company) implements FaultEffect {
        public Changed {
            Objects.requireNonNull(company, "company");
        }
    }
}
