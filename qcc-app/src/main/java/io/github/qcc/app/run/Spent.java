package io.github.qcc.app.run;

/**
 * Calls of a run to one interface.
 *
 * @param charged calls that QCC charged
 * @param uncertain calls of which it is not known
 * @param free calls that cost nothing
 */
public record Spent(int charged, int uncertain, int free) {
    /** Calls that a budget has to count. */
    public int counted() {
        return charged + uncertain;
    }

    /** Both together. */
    public Spent plus(Spent other) {
        return new Spent(charged + other.charged, uncertain + other.uncertain, free + other.free);
    }
}
