/** The ports offline: companies that are made up, and faults on demand. */
package io.github.qcc.fake;
