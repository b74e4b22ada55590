package io.github.qcc.http;

import io.github.qcc.domain.Cost;
import io.github.qcc.http.call.AttemptEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a fault.
 *
 * @param requests that our servers read, line by line
 * @param attempts that the adapter told of
 * @param sights what the callers saw
 * @param chargedAnswersRepeated requests for what a server had answered, and charged, before
 * @param billed responses that the servers charged
 * @param everything that was told: logs, events, meters, observations, results, failures, the text of each public object
 */
record FaultReport(
        List<List<String>> requests,
        List<AttemptEvent> attempts,
        List<Observed> sights,
        int chargedAnswersRepeated,
        long billed,
        String everything) {
    /** The row of the list that this is: requests, what each attempt cost, and what the callers saw. */
    String row() {
        String costs = counted(
                attempts.stream().map(event -> event.billing().toString()).toList());
        String seen = counted(sights.stream().map(Observed::what).toList());
        return requests.size() + " | " + (costs.isEmpty() ? "-" : costs) + " | " + seen;
    }

    /** What the callers are told that their operations cost together. */
    Cost cost() {
        return sights.stream().map(Observed::cost).reduce(Cost.NONE, Cost::plus);
    }

    List<String> messages() {
        return sights.stream().flatMap(sight -> sight.message().stream()).toList();
    }

    /** Words in their order, those that follow each other alike told once with their number. */
    private static String counted(List<String> words) {
        List<String> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !words.get(i).equals(words.get(begin))) {
                runs.add((i - begin > 1 ? i - begin + " " : "") + words.get(begin));
                begin = i;
            }
        }
        return String.join(", ", runs);
    }
}
