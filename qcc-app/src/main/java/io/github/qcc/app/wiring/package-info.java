/** The composition root: the one place that names the adapters. */
package io.github.qcc.app.wiring;
