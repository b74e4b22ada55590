package io.github.qcc.app.list;

import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.domain.SearchKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Lists that tests write, and what comes of them. They arrive by standard input, so that no name gives them away. */
final class Lists {
    private Lists() {}

    static Plan plan(byte[] bytes, ListOptions options) {
        ListFile file = ListFile.open(Path.of("-"), new ByteArrayInputStream(bytes));
        return Plan.of(file, options);
    }

    static Plan plan(String text) {
        return plan(text.getBytes(StandardCharsets.UTF_8), ListOptions.NONE);
    }

    static Plan plan(String text, Charset charset) {
        return plan(text.getBytes(charset), ListOptions.NONE);
    }

    static ListOptions column(String column) {
        return new ListOptions(Optional.empty(), OptionalInt.empty(), Optional.of(column), false);
    }

    static List<PlannedRow> rows(Plan plan) {
        List<PlannedRow> rows = new ArrayList<>();
        plan.forEach(rows::add);
        return rows;
    }

    static List<String> keys(Plan plan) {
        return rows(plan).stream()
                .flatMap(row -> row.first().map(SearchKey::value).stream())
                .toList();
    }

    /** Why rows are rejected, in English, one a line. */
    static String rejections(Plan plan) {
        return rows(plan).stream()
                .flatMap(row -> row.problem().map(problem -> row.line() + " " + problem.en()).stream())
                .collect(Collectors.joining("\n"));
    }

    /** What is told of the list before paying, in English, one a line. */
    static String notices(Plan plan) {
        return plan.summary(Integer.MAX_VALUE).notices().stream()
                .map(notice -> notice.en())
                .collect(Collectors.joining("\n"));
    }
}
