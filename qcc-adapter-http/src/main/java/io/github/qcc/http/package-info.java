/**
 * The ports over HTTP: {@link io.github.qcc.http.QccHttp} and its settings. What happens around each attempt is in
 * {@code call}, the reading of answers in {@code wire}, Micrometer in {@code meter}.
 */
package io.github.qcc.http;
