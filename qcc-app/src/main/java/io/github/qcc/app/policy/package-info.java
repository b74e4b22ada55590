/** The screening policy as a file: which rules apply, and from which thresholds. */
package io.github.qcc.app.policy;
