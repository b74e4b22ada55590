package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The adapter on a class path that has no Micrometer, as a platform's may be. */
class WithoutMicrometerTest {
    /** Loads everything anew, and knows nothing of Micrometer. */
    private static final class Hiding extends URLClassLoader {
        Hiding() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new)
                    .map(Hiding::url)
                    .toArray(URL[]::new);
        }

        private static URL url(File file) {
            try {
                return file.toURI().toURL();
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.micrometer.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    /** What is done there; found by name. */
    public static final class Checks implements Callable<String> {
        @Override
        public String call() {
            return Wire.cases("{\"Status\":\"201\"}").getClass().getSimpleName()
                    + Wire.failure("{\"Status\":\"102\"}").type();
        }
    }

    @Test
    void checksAllTheSame() throws IOException, ReflectiveOperationException {
        try (Hiding loader = new Hiding()) {
            Class<?> checks = loader.loadClass(Checks.class.getName());
            assertThat(checks).isNotSameAs(Checks.class);
            Object answer =
                    checks.getMethod("call").invoke(checks.getConstructor().newInstance());
            assertThat(answer).isEqualTo("NoRecordACCOUNT_REFUSED");
        }
    }

    @Test
    void metersAreMissingThere() throws IOException {
        try (Hiding loader = new Hiding()) {
            assertThatThrownBy(() -> loader.loadClass("io.github.qcc.http.meter.QccMeters")
                            .getDeclaredMethods())
                    .isInstanceOf(NoClassDefFoundError.class);
        }
    }
}
