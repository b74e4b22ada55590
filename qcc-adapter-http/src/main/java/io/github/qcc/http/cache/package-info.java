/**
 * Cached responses: the bytes that QCC sent, kept so that the same request need not be paid again. Off until a caller
 * names a {@linkplain io.github.qcc.http.cache.Freshness maximum age}.
 */
package io.github.qcc.http.cache;
