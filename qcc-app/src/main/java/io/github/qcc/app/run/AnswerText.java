package io.github.qcc.app.run;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.RecordBuilder;
import io.github.qcc.domain.RecordField;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okio.Buffer;

/**
 * An answer as an envelope with the field names of the wire, and back: each field as the text that was read, so that nothing
 * is lost which a later version may understand.
 *
 * @param <T> type of a row
 */
abstract class AnswerText<T> {
    static final AnswerText<CustomsRegistration> CREDIT = new Registrations();
    static final AnswerText<TerminatedCase> CASES = new Cases();

    abstract void write(JsonWriter json, T row) throws IOException;

    abstract T read(Map<String, String> fields, List<Map<String, String>> list);

    /** The answer as an envelope of the wire. */
    String write(CheckResult<T> result, int pageIndex) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginObject();
            String status = result.fold(found -> "200", none -> "201", tooMany -> "207");
            json.name("Status").value(status);
            json.name("OrderNumber")
                    .value(result.orderNumber().map(OrderNumber::value).orElse(""));
            Optional<Page<T>> page = result.fold(
                    found -> Optional.of(found.page()), none -> Optional.empty(), tooMany -> Optional.empty());
            if (page.isPresent()) {
                json.name("Paging").beginObject();
                json.name("PageSize").value(PageRequest.MAX_SIZE);
                json.name("PageIndex").value(pageIndex);
                if (page.get().total().isPresent()) {
                    json.name("TotalRecords").value(page.get().total().getAsInt());
                }
                json.endObject();
                json.name("Result").beginObject().name("VerifyResult").value(1);
                json.name("Data").beginArray();
                for (T row : page.get().rows()) {
                    json.beginObject();
                    write(json, row);
                    json.endObject();
                }
                json.endArray().endObject();
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    /** The answer that an envelope holds. */
    CheckResult<T> read(StoredAnswer answer, PageRequest request) {
        String status = "";
        Optional<OrderNumber> orderNumber = Optional.empty();
        OptionalInt total = OptionalInt.empty();
        List<T> rows = List.of();
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(answer.body()))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "Status" -> status = json.nextString();
                    case "OrderNumber" -> orderNumber = OrderNumber.parse(json.nextString());
                    case "Paging" -> total = total(json);
                    case "Result" -> rows = result(json);
                    default -> json.skipValue();
                }
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Receipt receipt =
                Receipt.charged(orderNumber.orElse(null), answer.receivedAt()).withCost(answer.cost());
        return switch (status) {
            case "200" -> new CheckResult.Found<>(new Page<>(rows, request, total), receipt);
            case "207" -> new CheckResult.TooMany<>(receipt);
            default -> new CheckResult.NoRecord<>(receipt);
        };
    }

    private static OptionalInt total(JsonReader json) throws IOException {
        OptionalInt total = OptionalInt.empty();
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("TotalRecords")) {
                total = OptionalInt.of(json.nextInt());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return total;
    }

    private List<T> result(JsonReader json) throws IOException {
        List<T> rows = List.of();
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("Data")) {
                rows = rows(json);
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return rows;
    }

    private List<T> rows(JsonReader json) throws IOException {
        List<T> rows = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            List<Map<String, String>> list = new ArrayList<>();
            Map<String, String> fields = fields(json, list);
            rows.add(read(fields, list));
        }
        json.endArray();
        return rows;
    }

    private static Map<String, String> fields(JsonReader json, List<Map<String, String>> list) throws IOException {
        Map<String, String> fields = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (json.peek() == JsonReader.Token.BEGIN_ARRAY) {
                json.beginArray();
                while (json.hasNext()) {
                    list.add(fields(json, list));
                }
                json.endArray();
            } else {
                fields.put(name, json.nextString());
            }
        }
        json.endObject();
        return fields;
    }

    static <R> void writeFields(JsonWriter json, List<RecordField<R>> fields, R row) throws IOException {
        for (RecordField<R> field : fields) {
            json.name(field.wireName()).value(field.raw(row));
        }
    }

    static <R> R readFields(Map<String, String> texts, List<RecordField<R>> fields, RecordBuilder<R> row) {
        fields.forEach(field -> row.set(field, texts.get(field.wireName())));
        return row.build();
    }

    /** Rows of 进出口信用核查. */
    private static final class Registrations extends AnswerText<CustomsRegistration> {
        @Override
        void write(JsonWriter json, CustomsRegistration row) throws IOException {
            writeFields(json, CustomsRegistration.FIELDS, row);
            json.name(CustomsRegistration.PENALTIES_WIRE_NAME).beginArray();
            for (CustomsPenalty penalty : row.penalties()) {
                json.beginObject();
                writeFields(json, CustomsPenalty.FIELDS, penalty);
                json.endObject();
            }
            json.endArray();
        }

        @Override
        CustomsRegistration read(Map<String, String> texts, List<Map<String, String>> penalties) {
            CustomsRegistration.Builder row = CustomsRegistration.builder()
                    .penalties(penalties.stream()
                            .map(penalty -> readFields(penalty, CustomsPenalty.FIELDS, CustomsPenalty.builder()))
                            .toList());
            return readFields(texts, CustomsRegistration.FIELDS, row);
        }
    }

    /** Rows of 终本案件核查. */
    private static final class Cases extends AnswerText<TerminatedCase> {
        @Override
        void write(JsonWriter json, TerminatedCase row) throws IOException {
            writeFields(json, TerminatedCase.FIELDS, row);
        }

        @Override
        TerminatedCase read(Map<String, String> texts, List<Map<String, String>> none) {
            return readFields(texts, TerminatedCase.FIELDS, TerminatedCase.builder());
        }
    }
}
