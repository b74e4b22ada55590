/** Where the {@code qcc} command starts. */
package io.github.qcc.app;
