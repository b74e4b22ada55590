/** Decides what of a list has to be asked: which column, which rows, and each company once. */
package io.github.qcc.app.batch.plan;
