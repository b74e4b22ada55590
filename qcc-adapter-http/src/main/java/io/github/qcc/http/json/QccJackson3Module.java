package io.github.qcc.http.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson 3 the JSON form of {@link QccJson}. Spring Boot registers it; elsewhere
 * {@code JsonMapper.builder().findAndAddModules()} finds it on the class path; on the module path it is added by hand.
 */
public final class QccJackson3Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates the module; ServiceLoader does so. */
    public QccJackson3Module() {
        super(QccJackson3Module.class.getName(), Version.unknownVersion());
        FormTable.forms().forEach((type, form) -> addSerializer(type, new Jackson3Serializer<>(form)));
    }

    private static final class Jackson3Serializer<T> extends ValueSerializer<T> {
        private final Function<Object, Object> form;

        Jackson3Serializer(Function<Object, Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try {
                new Jackson3Sink(json).write(form.apply(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
