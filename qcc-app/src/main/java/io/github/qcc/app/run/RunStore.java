package io.github.qcc.app.run;

import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a run is kept. What a method has saved is on disk when it returns, all of it or nothing. Thread-safe.
 *
 * <p>All methods throw {@link DiskException} where the disk fails.
 */
public interface RunStore extends AutoCloseable {
    /** The run that is kept here; empty where none was begun. */
    Optional<Run> run();

    /** Begins a run: the run and all rows of its list, or nothing. */
    void begin(Run run, Rows rows);

    /** Passes on the rows of a list one after the other, so that it may be larger than the memory. */
    interface Rows {
        void forEach(Consumer<PlannedRow> action);
    }

    /** Changes the policy. All verdicts are void; answers stay, so that judging anew costs nothing. */
    void judgeBy(String policy, String hash);

    /** The next companies that are not settled, in the order of the list. */
    List<Company> open(int after, int limit);

    /** The answer that was paid for this question before. */
    Optional<String> answer(Question question);

    /**
     * Makes sure that there is room for what is about to be paid for.
     *
     * @throws DiskException if fewer bytes are free where the run is kept
     */
    void requireRoom(long bytes);

    /** Keeps a call. */
    void save(Call call);

    /**
     * Keeps a verdict, in place of an earlier one.
     *
     * @param settled whether asking again could not say more
     */
    void save(Company subject, ScreeningResult screened, boolean settled, Instant judgedAt);

    /** Notes what a charged call costs, for the reports. */
    void price(Prices prices);

    /** What a charged call costs, where it was noted. */
    Prices prices();

    /** Notes whether the reports show all that is kept. */
    void reported(boolean current);

    /** Whether the reports show all that is kept. */
    boolean isReported();

    /** How much of the list is covered. */
    Coverage coverage();

    /** What the calls have cost. */
    Map<Endpoint, Spent> spent();

    /** Fewest calls that the companies up to a number still need. */
    long callsLeft(int upTo);

    /** Passes on the results in the order of the list. */
    void forEachResult(Consumer<Result> action);

    /** Passes on the rows of the list with their results, in the order of the list. */
    void forEachRow(Consumer<ResultRow> action);

    @Override
    void close();
}
