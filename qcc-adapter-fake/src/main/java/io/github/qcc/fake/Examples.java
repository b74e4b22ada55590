package io.github.qcc.fake;

import java.util.List;
import java.util.stream.Stream;

/** Everything that {@link FakeQcc#examples()} knows. */
final class Examples {
    private Examples() {}

    static List<FakeCompany> companies() {
        return Stream.of(
                        DocumentExamples.companies(),
                        CreditExamples.companies(),
                        CaseExamples.companies(),
                        NoRecordExamples.companies(),
                        StatusExamples.companies())
                .flatMap(List::stream)
                .toList();
    }
}
