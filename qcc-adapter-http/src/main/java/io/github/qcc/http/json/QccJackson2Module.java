package io.github.qcc.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * Teaches Jackson 2 the JSON form of {@link QccJson}. Spring Boot registers it; elsewhere
 * {@code ObjectMapper.findAndRegisterModules()} finds it on the class path; on the module path it is registered by hand.
 */
public final class QccJackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates the module; ServiceLoader does so. */
    public QccJackson2Module() {
        super(QccJackson2Module.class.getName(), Version.unknownVersion());
        FormTable.forms().forEach((type, form) -> addSerializer(type, new Jackson2Serializer<>(form)));
    }

    private static final class Jackson2Serializer<T> extends JsonSerializer<T> {
        private final Function<Object, Object> form;

        Jackson2Serializer(Function<Object, Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            new Jackson2Sink(json).write(form.apply(value));
        }
    }
}
