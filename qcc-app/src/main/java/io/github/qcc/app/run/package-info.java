/** The screening run: its companies, calls and verdicts, the engine that works through them, and the port of its store. */
package io.github.qcc.app.run;
