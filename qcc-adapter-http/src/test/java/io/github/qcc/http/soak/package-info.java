/** Hours of calls with faults, whose memory, threads, connections and books are checked. */
package io.github.qcc.http.soak;
