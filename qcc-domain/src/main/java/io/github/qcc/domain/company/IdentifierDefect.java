package io.github.qcc.domain.company;

/**
 * The first rule that a text breaks on its way to becoming an identifier. With a wrong {@link #CHECK} it has the shape
 * of one and was probably mistyped; any other defect says that it is something else, or incomplete.
 */
public enum IdentifierDefect {
    /** Too many characters, too few, or none. */
    LENGTH("has a wrong length"),

    /** A character that the identifier does not have, or not in that place. */
    CHARSET("has a character that cannot be there"),

    /** A credit code in which its publisher, usually a court, has put asterisks: {@code 9144030008****371X}. */
    MASKED("is masked by its publisher, so it names nobody for certain"),

    /** A customs code whose first four characters are not all digits, so that it names no region. */
    REGION("does not begin with the four digits of a region"),

    /** The right shape, but not the check character that follows from the others. */
    CHECK("has a wrong check character");

    private final String predicate;

    IdentifierDefect(String predicate) {
        this.predicate = predicate;
    }

    /** What is to be said of the text, for a person: {@code has a wrong check character}. */
    String predicate() {
        return predicate;
    }
}
