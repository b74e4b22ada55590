/** Renders what the store keeps: a line, a row, a page. Asks nothing and judges nothing. */
package io.github.qcc.app.report;
