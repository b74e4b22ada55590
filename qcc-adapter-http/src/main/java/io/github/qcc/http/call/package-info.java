/** Settings and options of calls, and what listeners and health checks learn about them. */
package io.github.qcc.http.call;
