/** Where the account and the address of the service come from: environment or file, never the command line. */
package io.github.qcc.app.config;
