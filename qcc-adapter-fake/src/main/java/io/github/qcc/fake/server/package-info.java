/**
 * The fake behind a real HTTP server, which speaks the protocol of the interface documents. Begin at {@code QccSandbox}; below
 * it {@code SandboxHandler} knows the protocol, {@code Listener} and {@code Connection} know HTTP.
 */
package io.github.qcc.fake.server;
