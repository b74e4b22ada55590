package io.github.qcc.domain.contract;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;

/**
 * Root of all contracts: makes a build fail if JUnit Jupiter or AssertJ is missing.
 *
 * <p>A test-jar brings no dependency along, and a class whose annotations cannot be found is a class without tests: the build
 * would run nothing and succeed. Because this interface extends a type of JUnit, an implementation does not compile without it.
 */
@ExtendWith(KitRequirements.class)
public interface TestKit extends Extension {}
