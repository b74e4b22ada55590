package io.github.qcc.fake;

import java.util.Objects;

/** What a {@link Fault} does to a call. */
public sealed interface FaultEffect {
    /**
     * Another answer takes the place of the regular one.
     *
     * @param answer a status or an HTTP error
     */
    record Instead(FakeResponse<?> answer) implements FaultEffect {
        public Instead {
            if (!(answer instanceof FakeResponse.Rejected<?>) && !(answer instanceof FakeResponse.HttpError<?>)) {
                throw new IllegalArgumentException("a fault gives a status or an HTTP error but was " + answer);
            }
        }

        /** The answer to a question for any request: neither kind holds any of it. */
        <A> FakeResponse<A> toAnything() {
            if (answer instanceof FakeResponse.Rejected<?> refused) {
                return new FakeResponse.Rejected<>(refused.statusCode());
            }
            FakeResponse.HttpError<?> error = (FakeResponse.HttpError<?>) answer;
            return new FakeResponse.HttpError<>(error.status(), error.retryAfter());
        }
    }

    /**
     * The regular answer does not arrive as it should.
     *
     * @param delivery how it travels
     */
    record Delivered(Delivery delivery) implements FaultEffect {
        public Delivered {
            Objects.requireNonNull(delivery, "delivery");
        }
    }

    /**
     * Something else is published.
     *
     * @param company what is published now, instead of the company of this name
     */
    record Changed(FakeCompany company) implements FaultEffect {
        public Changed {
            Objects.requireNonNull(company, "company");
        }
    }
}
