package io.github.qcc.http.internal.okhttp;

import io.github.qcc.http.internal.call.Attempt;
import io.github.qcc.http.internal.call.ClientConnection;
import io.github.qcc.http.internal.call.Reply;
import io.github.qcc.http.internal.call.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Connection;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.internal.connection.RealConnection;

/**
 * One place for a connection. OkHttp shares pooled connections among calls whose clients have equal settings; the resolver
 * of this client is its own, so no other caller takes the connection between its opening and the departure.
 */
final class HttpConnection implements ClientConnection {
    /** A connection that was used or checked within this time is not checked again, because a check takes 1 ms. */
    private static final long RECENT = Duration.ofMillis(1).toNanos();

    private final HttpTransport transport;
    private final OkHttpClient client;
    private final okhttp3.Request connectOnly;
    private RealConnection connection;
    private long checkedAt;

    HttpConnection(HttpTransport transport, OkHttpClient shared) {
        this.transport = transport;
        client = shared.newBuilder().dns(new OwnDns(shared.dns())).build();
        // Not a GET: OkHttp then checks a pooled connection for its end before it offers it.
        connectOnly = new okhttp3.Request.Builder()
                .url(transport.baseUrl())
                .head()
                .tag(HttpConnection.class, this)
                .build();
    }

    /** Resolver that equals no other. */
    private static final class OwnDns implements Dns {
        private final Dns resolver;

        OwnDns(Dns resolver) {
            this.resolver = resolver;
        }

        @Override
        public List<InetAddress> lookup(String host) throws UnknownHostException {
            return resolver.lookup(host);
        }
    }

    OkHttpClient client() {
        return client;
    }

    @Override
    public boolean isOpen() {
        if (connection == null) {
            return false;
        }
        boolean isRecent = System.nanoTime() - checkedAt < RECENT;
        if (!isHealthy(isRecent)) {
            connection = null;
            return false;
        }
        if (!isRecent) {
            checkedAt = System.nanoTime();
        }
        return true;
    }

    /** Reads for 1 ms: the end of the stream shows that the other side has closed the connection. */
    private boolean isHealthy(boolean isRecent) {
        try {
            return connection.isHealthy(!isRecent);
        } finally {
            HeldInterrupts.restore();
        }
    }

    @Override
    public void open(Duration timeout) {
        okhttp3.Call call = client.newCall(connectOnly);
        call.timeout().timeout(transport.timeout(timeout).toNanos(), TimeUnit.NANOSECONDS);
        try {
            call.execute().close();
        } catch (NotSentException opened) {
            // The connection is in the pool now.
            checkedAt = System.nanoTime();
        } catch (IOException failed) {
            throw HttpFailures.notConnected(failed);
        } finally {
            HeldInterrupts.restore();
        }
    }

    /** Notes the open connection; ends a call that asked for nothing else. */
    void opened(Connection open) throws NotSentException {
        connection = (RealConnection) open;
        throw new NotSentException("only a connection was asked for", false);
    }

    /** Requires that the connection is open; the last look before the first byte. */
    void use(Connection open) throws NotSentException {
        connection = (RealConnection) open;
        if (!isOpen()) {
            // OkHttp must not put it back into the pool.
            ((RealConnection) open).noNewExchanges();
            throw new NotSentException("the connection had been closed by the other side", true);
        }
    }

    @Override
    public Reply send(Request<?> request, Attempt attempt) {
        try {
            return transport.send(request, new WireAttempt(attempt, this));
        } finally {
            checkedAt = System.nanoTime();
        }
    }

    @Override
    public void close() {
        transport.giveBack(this);
    }
}
