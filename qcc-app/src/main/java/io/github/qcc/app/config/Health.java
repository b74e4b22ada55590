package io.github.qcc.app.config;

import java.util.Optional;

/**
 * What {@code qcc doctor} found.
 *
 * @param source who answers: the host of the service, or the embedded sandbox data
 * @param diagnosis what reaching out showed; empty if no address is configured
 */
public record Health(String source, Optional<Diagnosis> diagnosis) {}
