/** HTTP by Retrofit and OkHttp: connections, signature, and what must not be repeated. */
package io.github.qcc.http.internal.okhttp;
