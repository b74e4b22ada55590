package io.github.qcc.fake.scenario;

/**
 * A problem at one place of a scenario file.
 *
 * @param line from 1
 * @param path such as {@code $.companies[0].name}
 * @param message what is wrong, and the way out
 */
record ScenarioProblem(int line, String path, String message) {
    @Override
    public String toString() {
        return line + ": " + path + ": " + message;
    }
}
