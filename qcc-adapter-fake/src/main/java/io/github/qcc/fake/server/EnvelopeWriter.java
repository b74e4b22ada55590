package io.github.qcc.fake.server;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.Page;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.fake.EmptyForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/**
 * Writes the envelope of a response: {@code Status}, {@code Message}, {@code OrderNumber}, {@code Paging}, {@code
 * Result}, in the order of the endpoint's document. A missing page or result is null.
 *
 * @param endpoint the endpoint, whose document gives the order
 * @param orderNumber reference of the call
 * @param messages how messages begin
 */
record EnvelopeWriter(Endpoint endpoint, OrderNumber orderNumber, StatusMessages messages) {
    private static final JsonPart NULL = JsonWriter::nullValue;

    /** A page of rows. */
    <T> byte[] page(Page<T> page, RowPrinter<T> row) {
        int total = page.total().orElse(page.rows().size());
        return written(QccStatus.SUCCESS.code(), paging(page.request(), total), json -> {
            json.beginObject();
            json.name("VerifyResult").value(1);
            json.name("Data").beginArray();
            for (T each : page.rows()) {
                row.write(json, each);
            }
            json.endArray();
            json.endObject();
        });
    }

    /** A page of rows whose paging states the next page. */
    <T> byte[] wrongPage(Page<T> page, RowPrinter<T> row) {
        return page(new Page<>(page.rows(), page.request().next(), page.total()), row);
    }

    /** The detail of one case. */
    byte[] detail(TerminatedCaseDetail detail) {
        return written(QccStatus.SUCCESS.code(), NULL, json -> RowWriter.write(json, detail));
    }

    /** A response that says in this form that nothing is published. */
    byte[] nothing(EmptyForm form, PageRequest page) {
        return switch (form) {
            case STATUS_201 -> noResult();
            case VERIFY_RESULT_0 ->
                written(QccStatus.SUCCESS.code(), NULL, json -> {
                    json.beginObject();
                    json.name("VerifyResult").value(0);
                    json.name("Data").nullValue();
                    json.endObject();
                });
            case EMPTY_DATA ->
                written(QccStatus.SUCCESS.code(), paging(page, 0), json -> {
                    json.beginObject();
                    json.name("VerifyResult").value(1);
                    json.name("Data").beginArray().endArray();
                    json.endObject();
                });
        };
    }

    /** {@code Status} 201. */
    byte[] noResult() {
        return refusal(QccStatus.NO_RESULT.code());
    }

    /** A status without a result. */
    byte[] refusal(String statusCode) {
        return written(statusCode, NULL, NULL);
    }

    private static JsonPart paging(PageRequest page, int total) {
        return json -> {
            json.beginObject();
            json.name("PageSize").value(page.size());
            json.name("PageIndex").value(page.index());
            json.name("TotalRecords").value(total);
            json.endObject();
        };
    }

    private byte[] written(String statusCode, JsonPart paging, JsonPart result) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setSerializeNulls(true);
            json.beginObject();
            if (endpoint == Endpoint.CREDIT_CHECK) {
                writeHead(json, statusCode);
            }
            if (endpoint != Endpoint.CASE_DETAIL) {
                paging.write(json.name("Paging"));
            }
            result.write(json.name("Result"));
            if (endpoint != Endpoint.CREDIT_CHECK) {
                writeHead(json, statusCode);
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory failed", e);
        }
        return buffer.readByteArray();
    }

    private void writeHead(JsonWriter json, String statusCode) throws IOException {
        json.name("Status").value(statusCode);
        json.name("Message").value(message(statusCode));
        json.name("OrderNumber").value(orderNumber.value());
    }

    private String message(String statusCode) {
        return QccStatus.parse(statusCode)
                .map(status -> messages.prefix(status.group()) + status.chinese())
                .orElseGet(() -> messages.prefix(QccStatus.Group.INVALID_REQUEST) + "未知状态码");
    }

    /** Writes one row. */
    @FunctionalInterface
    interface RowPrinter<T> {
        void write(JsonWriter json, T row) throws IOException;
    }

    @FunctionalInterface
    private interface JsonPart {
        void write(JsonWriter json) throws IOException;
    }
}
