package io.github.qcc.app.cli;

/** A person at a keyboard. */
public interface Terminal {
    /** Asks something, and gives the answer; empty if none came. */
    String ask(String question);
}
