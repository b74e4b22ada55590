package io.github.qcc.http.internal.wire;

import com.squareup.moshi.JsonDataException;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Refusal;
import io.github.qcc.domain.Remedy;
import io.github.qcc.domain.UnreadableAnswerException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;

/**
 * Reads one response: the envelope and its {@code Result}. The {@code Result} counts only if {@code Status} says that there
 * is one, because beside any other status it may have any shape. Errors name the place of a fault and quote no value.
 * For one response and one thread.
 *
 * @param <R> type of the result
 */
public final class EnvelopeReader<R> {
    private static final JsonFields<EnvelopeReader<?>> FIELDS = JsonFields.<EnvelopeReader<?>>builder()
            .field("Status", (json, answer) -> answer.readStatus(json))
            .text("Message", (answer, text) -> answer.message = text == null ? "" : text)
            .text("OrderNumber", (answer, text) -> answer.orderNumber = text)
            .field("Paging", (json, answer) -> answer.paging = Paging.read(json))
            .field("Result", (json, answer) -> answer.readResult(json))
            .build();
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]{1,16}");
    private static final int LONGEST_ORDER_NUMBER = 128;
    private static final int LONGEST_PATH = 120;

    private final ValueReader<R> resultReader;
    private final Redaction redaction;

    private String status = "";
    private String message = "";
    private String orderNumber;
    private Paging paging = Paging.UNSTATED;
    private R result;
    private boolean passesResultOver;

    /** For one response. */
    public EnvelopeReader(ValueReader<R> resultReader, Redaction redaction) {
        this.resultReader = resultReader;
        this.redaction = redaction;
    }

    /**
     * Reads a whole response.
     *
     * @param body not consumed
     * @throws QccException if the answer is a refusal, or cannot be read
     */
    public Envelope<R> read(Buffer body, Instant answeredAt) {
        scan(body).ifPresent(fault -> {
            throw unreadable(fault);
        });
        if (status.isEmpty()) {
            throw unreadable("The answer has no Status");
        }
        if (!CODE.matcher(status).matches()) {
            throw unreadable("The answer's Status is no status code");
        }
        QccStatus known = QccStatus.parse(status).orElse(null);
        if (known != null && known.remedy() == Remedy.ANSWER) {
            return new Envelope<>(known, orderNumber(), paging, Optional.ofNullable(result), answeredAt);
        }
        throw new Refusal(redaction.ofCode(status), redaction.ofMessage(message), orderNumber(), answeredAt)
                .toException();
    }

    /**
     * Creates the failure for a response of which only a part was received: the part may contain the status, which says what
     * the request cost.
     *
     * @param part not consumed
     * @param what the fault
     */
    public UnreadableAnswerException incomplete(Buffer part, String what) {
        scan(part);
        return unreadable(what);
    }

    /**
     * Reads as far as possible, and returns the fault that ended it, if one did. A {@code Result} before the {@code Status}
     * is read as one. If the status then is a refusal, beside which it may have any shape, it is skipped.
     */
    private Optional<String> scan(Buffer bytes) {
        Optional<String> fault = scanOnce(bytes);
        if (fault.isEmpty() || !status.isEmpty()) {
            return fault;
        }
        passesResultOver = true;
        Optional<String> otherFault = scanOnce(bytes);
        return isSuccess() ? fault : otherFault;
    }

    private Optional<String> scanOnce(Buffer bytes) {
        BufferedSource body = Okio.buffer(new BufferSource(bytes));
        ResponseJson json = new ResponseJson(body);
        try {
            Optional<String> fault = BodyText.fault(body);
            if (fault.isPresent()) {
                return fault;
            }
            if (!json.isObject()) {
                return Optional.of("The answer is no JSON object");
            }
            FIELDS.read(json, this);
            if (!BodyText.isBlank(body)) {
                return Optional.of("Something follows the JSON of the answer");
            }
            // Only on suspicion, because the strict decoder takes longer than reading the response.
            return json.hasReplacements() && !BodyText.isUtf8(bytes.clone())
                    ? Optional.of("The answer is not in UTF-8")
                    : Optional.empty();
        } catch (ShapeException e) {
            return Optional.of("In the answer, " + path(json) + " " + e.getMessage());
        } catch (JsonDataException e) {
            return Optional.of("The answer is nested too deeply, at " + path(json));
        } catch (IOException e) {
            return Optional.of("The answer breaks off or is not JSON, at " + path(json));
        }
    }

    private void readStatus(ResponseJson json) throws IOException {
        String text = json.text();
        String code = text == null ? "" : text.strip();
        if (!status.isEmpty() && !status.equals(code)) {
            throw new ShapeException("is another than the one before");
        }
        status = code;
    }

    private void readResult(ResponseJson json) throws IOException {
        boolean isResult = isSuccess() || status.isEmpty() && !passesResultOver;
        if (isResult && !json.isNull()) {
            result = resultReader.read(json);
        } else {
            result = null;
            json.skip();
        }
    }

    private boolean isSuccess() {
        return QccStatus.parse(status).filter(QccStatus.SUCCESS::equals).isPresent();
    }

    private Optional<OrderNumber> orderNumber() {
        return OrderNumber.parse(orderNumber)
                .filter(number -> number.value().length() <= LONGEST_ORDER_NUMBER)
                .filter(number -> !redaction.wouldChange(number.value()));
    }

    private UnreadableAnswerException unreadable(String what) {
        return QccStatus.parse(status)
                .map(known ->
                        new UnreadableAnswerException(what, known, orderNumber().orElse(null)))
                .orElseGet(() -> new UnreadableAnswerException(what));
    }

    private static String path(ResponseJson json) {
        String path = json.path();
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }
}
