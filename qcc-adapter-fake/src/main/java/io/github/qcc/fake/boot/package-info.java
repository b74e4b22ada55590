/**
 * Spring Boot support for tests: {@code qcc.adapter=fake}, or
 * {@link io.github.qcc.fake.boot.AutoConfigureFakeQcc @AutoConfigureFakeQcc}, puts the fake in QCC's place;
 * {@code qcc.adapter=sandbox} leaves the HTTP adapter in place and lets it call a sandbox on loopback.
 */
package io.github.qcc.fake.boot;
