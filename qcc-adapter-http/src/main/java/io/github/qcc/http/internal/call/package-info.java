/** The one executor of calls, and what it decides by. Begin with {@link io.github.qcc.http.internal.call.CallExecutor}. */
package io.github.qcc.http.internal.call;
