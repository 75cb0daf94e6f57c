package org.sciatica.fhirmodel;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The service is ready when all its doors are: as long as FHIR cannot be written it says so. */
@Readiness
class FhirReadiness implements HealthCheck {

    private final FhirJson json;

    FhirReadiness(FhirJson json) {
        this.json = json;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("fhir").status(json.isLoaded()).build();
    }
}
