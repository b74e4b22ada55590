package io.github.qcc.app.run;

/** A call that is not made because the run is ending. Not a {@code QccException}: it says nothing about a company. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StopReason stop;

    StoppedException(StopReason stop) {
        super(stop.sentence());
        this.stop = stop;
    }

    StopReason stop() {
        return stop;
    }
}
