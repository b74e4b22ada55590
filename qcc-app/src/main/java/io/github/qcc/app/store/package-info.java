/** Keeps a run in one SQLite file; the only place that knows SQL. */
package io.github.qcc.app.store;
