package io.github.qcc.fake.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thrown when a scenario file cannot be understood. The message has one line for each problem. */
public final class ScenarioFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ScenarioFormatException(String file, List<ScenarioProblem> problems) {
        super(inOrder(problems).map(problem -> file + ":" + problem).collect(Collectors.joining("\n")));
        this.problems = inOrder(problems).map(ScenarioProblem::toString).toList();
    }

    /** Sorted by line, each once, because a value that applies to many rows is one problem. */
    private static Stream<ScenarioProblem> inOrder(List<ScenarioProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(ScenarioProblem::line))
                .distinct();
    }

    /** Each as {@code LINE: PATH: what is wrong, and the way out}, in the order of the file; unmodifiable. */
    public List<String> problems() {
        return problems;
    }
}
