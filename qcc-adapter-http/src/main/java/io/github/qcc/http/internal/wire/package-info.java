/**
 * Reads QCC's JSON: tolerant of values, strict about the envelope. Internal: what is public here is so for the adapter
 * alone, and may change.
 */
package io.github.qcc.http.internal.wire;
