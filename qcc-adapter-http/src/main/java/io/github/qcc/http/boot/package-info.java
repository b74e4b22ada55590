/**
 * Spring Boot auto-configuration for 3.5 and 4.x, from one jar. With {@code qcc.key} and {@code qcc.secret-key} set, an
 * application injects {@link io.github.qcc.domain.port.QccPorts}, {@link io.github.qcc.http.QccHttp},
 * {@link io.github.qcc.http.boot.QccClients}, {@link io.github.qcc.domain.screening.ScreeningPolicy} or
 * {@link io.github.qcc.domain.screening.CounterpartyScreening}; a bean of its own of one of these types takes its place. On
 * an older Spring Boot nothing is configured, and the library is wired by hand.
 *
 * <p>Each class that needs an optional technology is a top-level class, because a signature with a missing type would break
 * the whole application.
 */
package io.github.qcc.http.boot;
