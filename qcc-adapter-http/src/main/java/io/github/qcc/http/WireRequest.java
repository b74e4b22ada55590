package io.github.qcc.http;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.internal.call.PageSet;
import io.github.qcc.http.internal.call.Request;
import io.github.qcc.http.internal.wire.Envelope;
import io.github.qcc.http.internal.wire.EnvelopeReader;
import io.github.qcc.http.internal.wire.Redaction;
import io.github.qcc.http.internal.wire.ValueReader;
import java.time.Instant;
import okio.Buffer;

/**
 * A request whose response is an envelope.
 *
 * @param <E> type of the {@code Result}
 * @param <R> what the port returns
 */
abstract class WireRequest<E, R> implements Request<R> {
    private final Endpoint endpoint;
    private final String subject;
    private final String comparisonForm;
    private final PageRequest page;
    private final PageSet pages;
    private final Redaction redaction;

    WireRequest(
            Endpoint endpoint,
            String subject,
            String comparisonForm,
            PageRequest page,
            PageSet pages,
            Redaction redaction) {
        this.endpoint = endpoint;
        this.subject = subject;
        this.comparisonForm = comparisonForm;
        this.page = page;
        this.pages = pages;
        this.redaction = redaction;
    }

    /** Reads the {@code Result}. */
    abstract ValueReader<E> resultReader();

    /** Makes the result of an envelope, or throws what contradicts it. */
    abstract R judge(Envelope<E> envelope);

    @Override
    public final Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public final String subject() {
        return subject;
    }

    @Override
    public final String comparisonForm() {
        return comparisonForm;
    }

    @Override
    public final PageRequest page() {
        return page;
    }

    @Override
    public final PageSet pages() {
        return pages;
    }

    @Override
    public final Decoded<R> read(Buffer body, Instant receivedAt) {
        Envelope<E> envelope = reader().read(body, receivedAt);
        return new Decoded<>(judge(envelope), envelope.status());
    }

    @Override
    public final QccException unreadable(Buffer part, String fault) {
        return reader().incomplete(part, fault);
    }

    private EnvelopeReader<E> reader() {
        return new EnvelopeReader<>(resultReader(), redaction.asking(subject));
    }
}
