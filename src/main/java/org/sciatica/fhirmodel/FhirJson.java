package org.sciatica.fhirmodel;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Basic;
import org.sciatica.http.Listening;

/**
 * Writes FHIR resources as JSON. HAPI FHIR takes a second or two to load: that begins when the service listens, so that the
 * plain API does not wait for it; who writes before it is there waits.
 */
@ApplicationScoped
public class FhirJson {

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<FhirContext> loading = new CompletableFuture<>();
    private final ObjectMapper mapper;

    FhirJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void load(@Observes Listening listening) {
        if (!begun.getAndSet(true)) {
            Thread loader = new Thread(this::load, "fhir-loader");
            loader.setDaemon(true);
            loader.start();
        }
    }

    private void load() {
        try {
            FhirContext context = FhirContext.forR4Cached();
            context.newJsonParser().encodeResourceToString(new Basic());
            loading.complete(context);
        } catch (RuntimeException | Error e) {
            loading.completeExceptionally(e);
            throw e;
        }
    }

    /** Whether resources can be written without waiting. */
    public boolean isLoaded() {
        return loading.isDone() && !loading.isCompletedExceptionally();
    }

    /** A resource as JSON text. */
    public String text(IBaseResource resource) {
        return loading.join().newJsonParser().encodeResourceToString(resource);
    }

    /** A resource as a JSON tree. */
    public JsonNode tree(IBaseResource resource) {
        try {
            return mapper.readTree(text(resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
