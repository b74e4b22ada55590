/** Reads a list (CSV, XLSX, text) into rows of cells, finds the column with the search keys, and plans what to send. */
package io.github.qcc.app.list;
