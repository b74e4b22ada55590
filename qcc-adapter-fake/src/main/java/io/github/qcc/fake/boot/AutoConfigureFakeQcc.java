package io.github.qcc.fake.boot;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * Puts the fake in QCC's place for a test, in {@code @SpringBootTest} and in slices such as {@code @WebMvcTest}. The
 * test injects {@link io.github.qcc.fake.FakeQcc} to publish companies, to cause faults, and to read the calls.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration
@TestPropertySource(properties = "qcc.adapter=fake")
public @interface AutoConfigureFakeQcc {}
