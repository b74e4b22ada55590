/** Common supertypes of values. */
package io.github.qcc.domain.value;
