package io.github.qcc.http.internal.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import io.github.qcc.domain.port.Endpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okio.Buffer;

/** Attempts whose replies are written down beforehand, the last of them for all that follow. */
final class ScriptedTransport {
    private final List<Supplier<Reply>> replies;
    private final List<Duration> attempts = Collections.synchronizedList(new ArrayList<>());

    @SafeVarargs
    @SuppressWarnings("varargs")
    ScriptedTransport(Supplier<Reply>... replies) {
        this.replies = List.of(replies);
    }

    /** A result, as text: status, billing reference. */
    static Supplier<Reply> answer() {
        return () -> Reply.Response.whole(new Buffer().writeUtf8("200"));
    }

    /** A status, documented or not. */
    static Supplier<Reply> status(String code, Clock clock) {
        return () -> Reply.Response.whole(new Buffer().writeUtf8(code));
    }

    static Supplier<Reply> trouble(Billing billing) {
        return trouble(billing, null);
    }

    static Supplier<Reply> trouble(Billing billing, Instant retryAt) {
        return () -> new Reply.Failed(
                ServiceUnavailableException.noResponse("trouble", billing, retryAt),
                billing == Billing.NONE ? "http-503" : "no-answer");
    }

    static Supplier<Reply> unreadable() {
        return () -> Reply.Response.whole(new Buffer().writeUtf8("gibberish"));
    }

    /** The connection had ended before the request was written. */
    static Supplier<Reply> notSent() {
        return () -> new Reply.NotSent(true);
    }

    Reply attempt(Attempt attempt) {
        int number;
        synchronized (attempts) {
            number = attempts.size();
            attempts.add(attempt.timeout());
        }
        return replies.get(Math.min(number, replies.size() - 1)).get();
    }

    int attempts() {
        return attempts.size();
    }

    /** How long each attempt was allowed to take. */
    List<Duration> limits() {
        return List.copyOf(attempts);
    }

    /**
     * A result of the test's requests.
     *
     * @param text what it says
     * @param receipt its receipt
     */
    record Answer(String text, Receipt receipt) {}

    /**
     * A request that is answered by a script.
     *
     * @param endpoint the endpoint called
     * @param subject what is asked
     * @param page the page
     * @param pages stored pages
     * @param script gives the replies
     */
    record ScriptedRequest(Endpoint endpoint, String subject, PageRequest page, PageSet pages, ScriptedTransport script)
            implements Request<Answer> {
        ScriptedRequest with(ScriptedTransport other) {
            return new ScriptedRequest(endpoint, subject, page, PageSet.ofOnePage(), other);
        }

        @Override
        public String comparisonForm() {
            return subject;
        }

        @Override
        public Decoded<Answer> read(Buffer body, Instant receivedAt) {
            String code = body.clone().readUtf8();
            if (code.equals("gibberish")) {
                throw new UnreadableAnswerException(code);
            }
            if (!code.equals("200")) {
                throw new Refusal(code, "", Optional.of(new OrderNumber("N" + code)), receivedAt).toException();
            }
            return new Decoded<>(
                    new Answer("answer", Receipt.charged(new OrderNumber("N1"), receivedAt)), QccStatus.SUCCESS);
        }

        @Override
        public QccException unreadable(Buffer part, String fault) {
            return new UnreadableAnswerException(fault);
        }

        @Override
        public Receipt receipt(Answer result) {
            return result.receipt();
        }

        @Override
        public Answer withReceipt(Answer result, Receipt receipt) {
            return new Answer(result.text(), receipt);
        }

        @Override
        public int unreadableValues(Answer result) {
            return 2;
        }

        @Override
        public boolean isNoRecord(Answer result) {
            return false;
        }

        @Override
        public int pageCount(Answer result) {
            return 3;
        }
    }

    /** Connections that are open once they were opened. */
    static final class Connection implements ClientConnection {
        private boolean isOpen;

        @Override
        public boolean isOpen() {
            return isOpen;
        }

        @Override
        public void open(Duration timeout) {
            isOpen = true;
        }

        @Override
        public Reply send(Request<?> request, Attempt attempt) {
            Reply reply = ((ScriptedRequest) request).script().attempt(attempt);
            isOpen = !(reply instanceof Reply.NotSent);
            return reply;
        }

        @Override
        public void close() {
            // Nothing is pooled.
        }
    }
}
