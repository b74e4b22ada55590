/** The fake behind a real HTTP server on loopback, which speaks the protocol of the interface documents. */
package io.github.qcc.fake.server;
