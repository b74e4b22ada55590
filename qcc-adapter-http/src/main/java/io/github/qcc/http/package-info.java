/** The ports over HTTP: {@link io.github.qcc.http.QccHttp} and its settings. */
package io.github.qcc.http;
