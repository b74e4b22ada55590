package io.github.qcc.app.cli;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.InvalidSearchKeyException;
import io.github.qcc.domain.SearchKey;
import picocli.CommandLine.Option;

/** How the keys on the command line are read. */
final class KeyOptions {
    @Option(
            names = "--as-given",
            description = "Send each KEY as it is: no code is repaired or refused, no bracket or blank is changed.")
    private boolean asGiven;

    /** @throws RefusedException in both languages, if the text cannot be searched for */
    SearchKey key(String text) {
        try {
            return asGiven ? SearchKey.asGiven(text) : SearchKey.of(text);
        } catch (InvalidSearchKeyException e) {
            throw new RefusedException(new Bilingual(e.zh(), e.en()));
        }
    }
}
