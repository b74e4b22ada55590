/** The dependency table of the design, executed; each rule with an offender that proves it can fail. */
package io.github.qcc.app.architecture;
