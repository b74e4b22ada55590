package io.github.qcc.fake;

import java.util.List;
import java.util.stream.Stream;

/** All companies of {@link FakeQcc#examples()}. */
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
