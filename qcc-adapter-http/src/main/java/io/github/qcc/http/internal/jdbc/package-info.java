/** Statements in transactions of their own, with the same text for every database. Internal. */
package io.github.qcc.http.internal.jdbc;
