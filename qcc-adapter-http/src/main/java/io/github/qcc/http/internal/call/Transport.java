package io.github.qcc.http.internal.call;

/** Sends requests. Each connection carries one request at a time; the caller bounds how many there are. */
public interface Transport {
    /** Takes a connection for this caller alone, the one that was used last if there is one. It may not be open yet. */
    ClientConnection take();
}
