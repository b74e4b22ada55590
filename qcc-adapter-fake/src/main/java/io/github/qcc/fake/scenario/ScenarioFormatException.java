package io.github.qcc.fake.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scenario file says something that is not understood. Its message has one line for each place. */
public final class ScenarioFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ScenarioFormatException(String file, List<ScenarioProblem> problems) {
        super(inOrder(problems).map(problem -> file + ":" + problem).collect(Collectors.joining("\n")));
        this.problems = inOrder(problems).map(ScenarioProblem::toString).toList();
    }

    /** By line, each once: what is said of many rows in one place is wrong once. */
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
