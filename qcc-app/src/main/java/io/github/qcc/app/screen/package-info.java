/** Orchestrates a run: open the list, plan, begin or resume, screen, report. */
package io.github.qcc.app.screen;
