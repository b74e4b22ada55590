/**
 * Micrometer, and the one place that names it: without it on the class path nothing here is loaded, and everything else
 * works.
 */
package io.github.qcc.http.meter;
