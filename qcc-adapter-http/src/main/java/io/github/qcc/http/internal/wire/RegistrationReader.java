package io.github.qcc.http.internal.wire;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import java.io.IOException;
import java.util.List;

/** Reads a row of {@code OperationCheck/GetList}. */
public final class RegistrationReader {
    private static final JsonFields<CustomsRegistration.Builder> REGISTRATION =
            JsonFields.<CustomsRegistration.Builder>builder()
                    .texts(CustomsRegistration.FIELDS, row -> row)
                    .field(CustomsRegistration.PENALTIES_WIRE_NAME, (json, row) -> row.penalties(penalties(json)))
                    .build();
    private static final TextFields<CustomsPenalty> PENALTY = new TextFields<>(CustomsPenalty.FIELDS);

    private RegistrationReader() {}

    /** Reads a row. */
    public static CustomsRegistration read(ResponseJson json) throws IOException {
        CustomsRegistration.Builder row = CustomsRegistration.builder();
        REGISTRATION.read(json, row);
        return row.build();
    }

    private static List<CustomsPenalty> penalties(ResponseJson json) throws IOException {
        if (json.isArray()) {
            return json.list(RegistrationReader::penalty);
        }
        boolean isOne = json.isObject();
        CustomsPenalty only = penalty(json);
        return isOne || !only.caseProperty().isAbsent() ? List.of(only) : List.of();
    }

    /** A penalty; text in its place is kept as its kind, which is not understood, rather than lost. */
    private static CustomsPenalty penalty(ResponseJson json) throws IOException {
        if (!json.isObject()) {
            return CustomsPenalty.read(null, null, null, null, json.text());
        }
        return PENALTY.read(json, CustomsPenalty.builder());
    }
}
