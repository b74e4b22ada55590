/** Screening of a company: a policy judges both checks and gives a verdict with its reasons. */
package io.github.qcc.domain.screening;
