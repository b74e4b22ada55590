/** How text from the wire is brought to one form before it is understood; not exported. */
package io.github.qcc.domain.text;
