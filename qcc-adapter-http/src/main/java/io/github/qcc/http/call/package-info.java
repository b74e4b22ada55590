/**
 * The paid call: what is refused, joined, delayed, counted and repeated around each attempt; the order of it all is
 * {@link io.github.qcc.http.call.Pipeline}. Knows the domain and Resilience4j, and nothing of HTTP.
 *
 * <p>For platforms: {@link io.github.qcc.http.call.CallSettings}, {@link io.github.qcc.http.call.CallListener} with what it
 * is told, and {@link io.github.qcc.http.call.CallState}. What else is public is so for the adapter alone, and may change.
 */
package io.github.qcc.http.call;
