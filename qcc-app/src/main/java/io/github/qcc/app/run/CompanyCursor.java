package io.github.qcc.app.run;

import java.util.Optional;

/** Goes through the companies of a list one after the other, so that two lists can be read side by side. */
public interface CompanyCursor extends AutoCloseable {
    /** The next company; empty after the last. */
    Optional<Company> next();

    @Override
    void close();
}
