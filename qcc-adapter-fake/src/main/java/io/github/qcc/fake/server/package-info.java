/**
 * The fake behind a real HTTP server, which speaks the protocol of the interface documents. Begin at {@code QccSandbox}; below
 * it {@code SandboxHandler} knows the protocol, {@code Listener} and {@code SandboxConnection} know HTTP.
 */
package io.github.qcc.fake.server;
