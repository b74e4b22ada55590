/**
 * The ports over HTTP: {@link io.github.qcc.http.QccHttp} and its builder. Settings, options and events of calls are in
 * {@code call}, the account state in {@code account}, cached responses in {@code cache}, Micrometer in {@code meter}. The
 * packages under {@code internal} may change at any time.
 */
package io.github.qcc.http;
