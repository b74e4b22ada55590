/** How answers are printed: JSON for programs, aligned text for people. */
package io.github.qcc.app.output;
