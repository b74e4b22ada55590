/** Types of both checks: search keys, results, costs and errors. */
package io.github.qcc.domain;
