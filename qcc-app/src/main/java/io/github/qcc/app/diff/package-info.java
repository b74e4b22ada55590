/** Compares two runs: which companies changed, in what, and why. */
package io.github.qcc.app.diff;
