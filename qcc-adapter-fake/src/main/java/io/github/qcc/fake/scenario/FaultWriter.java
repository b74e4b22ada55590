package io.github.qcc.fake.scenario;

import com.squareup.moshi.JsonWriter;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.fake.Delivery;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeResponse;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.FaultEffect;
import io.github.qcc.fake.FaultTrigger;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Writes faults as {@link FaultReader} reads them. */
final class FaultWriter {
    private final JsonWriter json;
    private final ScenarioWriter.ElementWriter<FakeCompany> companies;

    FaultWriter(JsonWriter json, ScenarioWriter.ElementWriter<FakeCompany> companies) {
        this.json = json;
        this.companies = companies;
    }

    void write(Fault fault) throws IOException {
        json.beginObject();
        write(fault.effect());
        if (!(fault.effect() instanceof FaultEffect.Changed)) {
            // A change affects its company without naming it.
            writeSubjects(fault.trigger().subjects());
        }
        write(fault.trigger());
        json.endObject();
    }

    private void write(FaultEffect effect) throws IOException {
        json.name("answer");
        if (effect instanceof FaultEffect.Changed changed) {
            json.value("CHANGED");
            json.name("company");
            companies.write(changed.company());
        } else if (effect instanceof FaultEffect.Delivered delivered) {
            write(delivered.delivery());
        } else if (((FaultEffect.Instead) effect).answer() instanceof FakeResponse.HttpError<?> error) {
            json.value("HTTP " + error.status());
            if (error.retryAfter().isPresent()) {
                json.name("retryAfter").value(error.retryAfter().get().toString());
            }
        } else {
            json.value(((FakeResponse.Rejected<?>) ((FaultEffect.Instead) effect).answer()).statusCode());
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

    private void write(FaultTrigger trigger) throws IOException {
        if (trigger.endpoints().size() == 1) {
            json.name("at").value(trigger.endpoints().iterator().next().name());
        }
        if (trigger.first() == trigger.last()) {
            json.name("onCall").value(trigger.first());
        } else if (trigger.last() != Integer.MAX_VALUE) {
            json.name("calls")
                    .beginArray()
                    .value(trigger.first())
                    .value(trigger.last())
                    .endArray();
        }
        if (trigger.eachQuery()) {
            json.name("ofEachQuery").value(true);
        }
        if (trigger.since().isAfter(Instant.MIN)) {
            json.name("since").value(trigger.since().toString());
        }
        if (trigger.until().isBefore(Instant.MAX)) {
            json.name("until").value(trigger.until().toString());
        }
    }
}
