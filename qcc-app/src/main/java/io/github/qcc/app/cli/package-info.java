/** The commands: what they take, what they print where, and with which code they end. */
package io.github.qcc.app.cli;
