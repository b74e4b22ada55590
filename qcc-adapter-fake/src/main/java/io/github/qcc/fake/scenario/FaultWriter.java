package io.github.qcc.fake.scenario;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.fake.Answer;
import io.github.qcc.fake.Delivery;
import io.github.qcc.fake.Effect;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.Occasion;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Writes faults as {@link FaultReader} reads them. */
final class FaultWriter {
    private final JsonWriter json;
    private final ScenarioWriter.Row<FakeCompany> companies;

    FaultWriter(JsonWriter json, ScenarioWriter.Row<FakeCompany> companies) {
        this.json = json;
        this.companies = companies;
    }

    void write(Fault fault) throws IOException {
        json.beginObject();
        write(fault.effect());
        if (!(fault.effect() instanceof Effect.Changed)) {
            // A change is on its company by itself.
            writeSubjects(fault.occasion().subjects());
        }
        write(fault.occasion());
        json.endObject();
    }

    private void write(Effect effect) throws IOException {
        json.name("answer");
        if (effect instanceof Effect.Changed changed) {
            json.value("CHANGED");
            json.name("company");
            companies.write(changed.company());
        } else if (effect instanceof Effect.Delivered delivered) {
            write(delivered.delivery());
        } else if (((Effect.Instead) effect).answer() instanceof Answer.HttpError<?> error) {
            json.value("HTTP " + error.status());
            if (error.retryAfter().isPresent()) {
                json.name("retryAfter").value(error.retryAfter().get().toString());
            }
        } else {
            json.value(((Answer.Refused<?>) ((Effect.Instead) effect).answer()).statusCode());
        }
    }

    private void write(Delivery delivery) throws IOException {
        json.value(delivery.manner().name());
        if (delivery.manner() == Delivery.Manner.SLOW || delivery.manner() == Delivery.Manner.DRIP) {
            json.name("pause").value(delivery.pause().toString());
        }
    }

    private void writeSubjects(Set<Object> subjects) throws IOException {
        Set<String> texts = new TreeSet<>();
        for (Object subject : subjects) {
            texts.add(subject instanceof SearchKey key ? key.value() : ((CaseId) subject).value());
        }
        if (!texts.isEmpty()) {
            json.name("on").beginArray();
            for (String text : texts) {
                json.value(text);
            }
            json.endArray();
        }
    }

    private void write(Occasion occasion) throws IOException {
        if (occasion.endpoints().size() == 1) {
            json.name("at").value(occasion.endpoints().iterator().next().name());
        }
        if (occasion.first() == occasion.last()) {
            json.name("onCall").value(occasion.first());
        } else if (occasion.last() != Integer.MAX_VALUE) {
            json.name("calls")
                    .beginArray()
                    .value(occasion.first())
                    .value(occasion.last())
                    .endArray();
        }
        if (occasion.eachQuery()) {
            json.name("ofEachQuery").value(true);
        }
        if (occasion.since().isAfter(Instant.MIN)) {
            json.name("since").value(occasion.since().toString());
        }
        if (occasion.until().isBefore(Instant.MAX)) {
            json.name("until").value(occasion.until().toString());
        }
    }
}
