/** What the values of all packages have in common. */
package io.github.qcc.domain.value;
