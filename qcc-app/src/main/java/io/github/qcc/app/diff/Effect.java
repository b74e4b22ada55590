package io.github.qcc.app.diff;

/** What a single change means for the risk of a company. */
enum Effect {
    /** The company looks worse than before. */
    WORSE,
    /** One side is not known well enough to say. */
    UNSURE,
    /** The company looks better than before. */
    BETTER,
    /** Neither. */
    NEUTRAL
}
