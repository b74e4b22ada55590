package io.github.qcc.http.many;

import java.util.Arrays;
import java.util.List;

/**
 * What a process has seen.
 *
 * @param answered results
 * @param cached results from the cache
 * @param refused calls that were refused because QCC refuses account or query
 * @param exhausted calls that a quota had no room for
 * @param unavailable calls that were refused because the state could not be reached, or that failed
 * @param slowestRefusal longest time of such a call, in milliseconds
 */
record Outcome(long answered, long cached, long refused, long exhausted, long unavailable, long slowestRefusal) {
    static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);

    String line() {
        return answered + " " + cached + " " + refused + " " + exhausted + " " + unavailable + " " + slowestRefusal;
    }

    static Outcome of(String line) {
        List<Long> numbers = Arrays.stream(line.split(" ")).map(Long::parseLong).toList();
        return new Outcome(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
    }

    Outcome plus(Outcome other) {
        return new Outcome(
                answered + other.answered,
                cached + other.cached,
                refused + other.refused,
                exhausted + other.exhausted,
                unavailable + other.unavailable,
                Math.max(slowestRefusal, other.slowestRefusal));
    }
}
