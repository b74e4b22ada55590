/** Reads the list: CSV, XLSX or plain lines become rows of cells, whatever the encoding and the separator. */
package io.github.qcc.app.batch.input;
