package io.github.qcc.fake.server;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.RecordedCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/** JSON of the calls and their cost. It contains neither key nor signature. */
final class LedgerJson {
    private LedgerJson() {}

    static byte[] of(FakeQcc data) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setSerializeNulls(true);
            Cost cost = data.cost();
            json.beginObject();
            json.name("charged").value(cost.charged());
            json.name("uncertain").value(cost.uncertain());
            json.name("free").value(cost.free());
            json.name("calls").beginArray();
            for (RecordedCall call : data.calls()) {
                write(json, call);
            }
            json.endArray();
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory failed", e);
        }
        return buffer.readByteArray();
    }

    private static void write(JsonWriter json, RecordedCall call) throws IOException {
        json.beginObject();
        json.name("number").value(call.number());
        json.name("at").value(call.at().toString());
        json.name("path").value(call.endpoint().path());
        json.name("asked").value(call.asked());
        json.name("pageIndex").value(call.page().map(PageRequest::index).orElse(null));
        json.name("pageSize").value(call.page().map(PageRequest::size).orElse(null));
        json.name("outcome").value(call.outcome().name());
        json.name("status").value(call.statusCode().orElse(null));
        json.name("billing").value(call.billing().name());
        json.name("orderNumber").value(call.orderNumber().value());
        json.endObject();
    }
}
