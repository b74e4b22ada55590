package io.github.qcc.app.run;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Store of a run. What a method has saved survives the end of the process, all of it or nothing. Thread-safe.
 *
 * <p>All methods throw {@link DiskException} where the disk fails.
 */
public interface RunStore extends AutoCloseable {
    /** The run that is kept here; empty if none was begun. */
    Optional<Run> run();

    /** Begins a run: the run and all rows of its list, or nothing. */
    void begin(Run run, RowSource rows);

    /** Passes on the rows of a list one after the other, so that it may be larger than the memory. */
    interface RowSource {
        void forEach(Consumer<PlannedRow> action);
    }

    /**
     * Goes on with a list that has changed: companies that are new are added, rows of earlier lists that the new one has not
     * are marked as gone. Companies are recognised by what they are looked up by.
     */
    void replaceList(Run run, RowSource rows);

    /**
     * Changes the policy. All verdicts move to the history; answers stay, so that judging again costs nothing.
     *
     * @param at when
     */
    void judgeBy(String policy, String hash, Instant at);

    /** Companies whose decision differs from the one before, as far as they are judged again. */
    int changedDecisions();

    /**
     * Opens every company of which a check is unknown, also those that are settled, so that it is asked once more. Calls
     * from here on count against a budget of their own.
     *
     * @return how many there are
     */
    int beginCycle();

    /** The next companies that are not settled, in the order of the list. */
    List<Company> open(int after, int limit);

    /**
     * The response that was paid for this page before.
     *
     * @throws AlteredException if it does not have the hash that was stored with it
     */
    Optional<KeptResponse> response(CheckPage page);

    /** When each response to a check was received, by page. */
    SortedMap<Integer, Instant> responses(int company, Endpoint endpoint);

    /** The failure because of which this page is not asked again in this cycle. */
    Optional<FinalFailure> finalFailure(CheckPage page);

    /** Whether a call for this page may have been charged in this cycle and brought no response. */
    boolean isUncertain(CheckPage page);

    /**
     * Makes sure that there is room for what is about to be paid for, and that this store is still the one in its folder.
     *
     * @throws DiskException if fewer bytes are free in the folder of the run, or the store was removed or replaced
     */
    void requireRoom(long bytes);

    /** Does several things, and keeps all of them or none. Inside another transaction it is part of that one. */
    <T> T inTransaction(Supplier<T> work);

    /**
     * Keeps that a call is about to leave. Until it is completed it counts as one that may have been charged.
     *
     * @return names it for {@link #complete}
     */
    long intend(CheckPage page, Instant at);

    /** Forgets an intent, because the call did not leave after all. */
    void withdraw(long intent);

    /** Keeps how a call ended. */
    void complete(long intent, Call call);

    /**
     * Keeps why a completed call failed.
     *
     * @param type type of the error
     * @param code status code that was read
     * @param words QCC's own words, or what went wrong
     */
    void fail(long intent, String type, Optional<String> code, Optional<String> words);

    /** What all calls for a page cost. */
    Cost cost(CheckPage page);

    /** Connections to this store for the account state, whose steps are part of the transactions of this store. */
    DataSource dataSource();

    /** Secret of this store, under which the account state names account and requests. It is made when it is first used. */
    byte[] stateSecret();

    /**
     * Keeps a verdict, in place of an earlier one.
     *
     * @param settled whether asking again could not say more
     */
    void save(Company company, ScreeningResult screened, boolean settled, Instant judgedAt);

    /** Notes the price of a charged call, which the reports need. */
    void price(Prices prices);

    /** What a charged call costs, if it was noted. */
    Prices prices();

    /** Notes whether the reports show all that is kept. */
    void reported(boolean current);

    /** Whether the reports show all that is kept. */
    boolean isReported();

    /** How much of the list is covered. */
    Coverage coverage();

    /** What the calls have cost. */
    Map<Endpoint, Cost> spent();

    /** What the calls of this cycle have cost. */
    Map<Endpoint, Cost> spentInCycle();

    /** What the settled companies are looked up by. */
    Set<String> settledKeys();

    /** Whether the store was converted from an older version, and so its verdicts are those of this one. */
    boolean isConverted();

    /** How many companies up to a number are not settled. */
    int left(int upTo);

    /** Fewest calls that the companies up to a number still need. */
    long callsLeft(int upTo);

    /** Passes on all companies. */
    void forEachCompany(Consumer<Company> action);

    /**
     * The verdict of a company.
     *
     * @throws AlteredException if it does not have the hash that was stored with it
     */
    Optional<Result> result(int company);

    /** How many calls have QCC's reference. */
    int orderNumbers();

    /** Passes on the results in the order of the list. */
    void forEachResult(Consumer<Result> action);

    /** Passes on the rows of the list with their results, in the order of the list. */
    void forEachRow(Consumer<ResultRow> action);

    /**
     * The companies of the last list in the order of what they are looked up by, code point by code point. Companies that only
     * an earlier list had are left out.
     */
    CompanyCursor companiesByKey();

    /** A company by its number. */
    Optional<Company> company(int id);

    /** The answers that are kept for a company, by interface and page. */
    List<Evidence> evidence(int company);

    /** Adds the word of a person. The reports no longer show all that is kept. */
    void note(Disposition disposition);

    /** All words of persons, in the order in which they were added. */
    List<Disposition> dispositions();

    /** Passes on the cells of each row of the last list that names a company, with the number of that company. */
    void forEachListed(BiConsumer<Integer, List<Cell>> action);

    @Override
    void close();
}
