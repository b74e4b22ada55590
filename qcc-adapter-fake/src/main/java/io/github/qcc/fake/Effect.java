package io.github.qcc.fake;

import java.util.Objects;

/** What a {@link Fault} does to a call. */
public sealed interface Effect {
    /**
     * Another answer takes the place of the regular one.
     *
     * @param answer a status or an HTTP error
     */
    record Instead(Answer<?> answer) implements Effect {
        public Instead {
            if (!(answer instanceof Answer.Refused<?>) && !(answer instanceof Answer.HttpError<?>)) {
                throw new IllegalArgumentException("a fault gives a status or an HTTP error but was " + answer);
            }
        }

        /** The answer to a question for whatever is asked: neither kind holds any of it. */
        <A> Answer<A> toAnything() {
            if (answer instanceof Answer.Refused<?> refused) {
                return new Answer.Refused<>(refused.statusCode());
            }
            Answer.HttpError<?> error = (Answer.HttpError<?>) answer;
            return new Answer.HttpError<>(error.status(), error.retryAfter());
        }
    }

    /**
     * The regular answer does not arrive as it should.
     *
     * @param delivery how it travels
     */
    record Delivered(Delivery delivery) implements Effect {
        public Delivered {
            Objects.requireNonNull(delivery, "delivery");
        }
    }

    /**
     * Something else is published.
     *
     * @param company what is published now, instead of the company of this name
     */
    record Changed(FakeCompany company) implements Effect {
        public Changed {
            Objects.requireNonNull(company, "company");
        }
    }
}
