/**
 * Reads QCC's JSON: tolerant of values, strict about the envelope.
 */
package io.github.qcc.http.internal.wire;
