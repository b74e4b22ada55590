/** Keeps a run in one SQLite file. */
package io.github.qcc.app.store;
