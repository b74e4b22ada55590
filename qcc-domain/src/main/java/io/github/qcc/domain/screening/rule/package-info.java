/** The questions a risk officer asks of a profile, one small type each, and the policy that asks them all. */
package io.github.qcc.domain.screening.rule;
