/** Normalisation of text from the wire; not exported. */
package io.github.qcc.domain.text;
