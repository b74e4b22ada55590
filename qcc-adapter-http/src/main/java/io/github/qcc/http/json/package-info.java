/**
 * The JSON form of results, rows, verdicts and failures, which {@code qcc check --format json} prints as well:
 * {@link io.github.qcc.http.json.QccJson} as plain maps or text. {@link io.github.qcc.http.json.QccJackson2Module} and
 * {@link io.github.qcc.http.json.QccJackson3Module} teach it to Jackson; Jackson is optional and the platform's own.
 */
package io.github.qcc.http.json;
