package io.github.qcc.domain.value;

/**
 * A type without bean properties. A serialiser that reads beans would find a flag such as {@code isAbsent} at most, and lose
 * the value without an error; instead it fails here. The HTTP adapter has a JSON form of these types, and modules that
 * teach it to Jackson.
 */
public interface NotABean {
    /**
     * Stops a serialiser that reads beans.
     *
     * @throws UnsupportedOperationException always
     */
    default String getJson() {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " is not a bean: register QccJackson2Module or QccJackson3Module of io.github.qcc.http.json, or copy what you"
                + " need into a type of your own");
    }
}
