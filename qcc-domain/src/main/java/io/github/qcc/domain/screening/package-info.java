/** What a risk officer concludes: both checks of one company, judged by a policy, become a verdict with its reasons. */
package io.github.qcc.domain.screening;
