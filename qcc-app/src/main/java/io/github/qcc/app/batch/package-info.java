/**
 * The screening run: what a list, its subjects, their calls and verdicts are, and the one port behind which they are
 * kept. The rooms of the run each depend on this package and go in one direction: {@code input} reads the list, {@code
 * plan} decides what has to be asked, {@code ask} asks and judges, {@code io.github.qcc.app.store} keeps, {@code
 * io.github.qcc.app.report} renders.
 */
package io.github.qcc.app.batch;
