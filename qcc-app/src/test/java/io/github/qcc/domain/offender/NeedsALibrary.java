package io.github.qcc.domain.offender;

import picocli.CommandLine;

/** Breaks the rule that the domain needs nothing but the JDK. */
public final class NeedsALibrary {
    CommandLine library;
}
