package io.github.qcc.app.list;

import io.github.qcc.app.run.Problem;
import io.github.qcc.domain.InvalidSearchKeyException;

/** What is wrong with a cell that is not a search key, in the words of the domain. */
final class Unaskable {
    private Unaskable() {}

    /** The problem of a cell that the domain refused. */
    static Problem of(InvalidSearchKeyException refusal) {
        return new Problem(refusal.zh(), refusal.en());
    }
}
