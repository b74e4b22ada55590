package io.github.qcc.http.boot;

import io.github.qcc.http.QccHttpBuilder;

/** Changes the builder of each account after the properties are applied, in the order of the beans. */
@FunctionalInterface
public interface QccHttpBuilderCustomizer {
    /**
     * Changes the builder of an account.
     *
     * @param account name of the account; {@code default} for the one directly under {@code qcc}
     */
    void customize(String account, QccHttpBuilder builder);
}
