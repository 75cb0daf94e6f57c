package org.sciatica.fhirmodel;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;

/** The field's validator over FHIR R4, offline. One for a whole test run: its first validation takes seconds. */
public final class FhirValidation {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Map<String, IBaseResource> OWN = new ConcurrentHashMap<>();
    private static final FhirValidator VALIDATOR = validator();

    private FhirValidation() {}

    private static FhirValidator validator() {
        ValidationSupportChain chain = new ValidationSupportChain(
                new OwnResources(),
                new DefaultProfileValidationSupport(CONTEXT),
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT));
        return CONTEXT.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    /** Makes a canonical resource of ours known to all further validations. */
    public static void know(String json) {
        MetadataResource resource = (MetadataResource) CONTEXT.newJsonParser().parseResource(json);
        OWN.put(resource.getUrl(), resource);
        OWN.put(resource.getUrl() + "|" + resource.getVersion(), resource);
    }

    /** What is wrong with a resource, each as severity, place and message. Empty: it is valid FHIR R4. */
    public static List<String> errors(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(message -> message.getSeverity() + " " + message.getLocationString() + " " + message.getMessage())
                .toList();
    }

    /** Our canonical resources, as the chain asks for them. */
    private static final class OwnResources implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return CONTEXT;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
            IBaseResource found = OWN.get(uri);
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }

        @Override
        public @Nullable IBaseResource fetchCodeSystem(String system) {
            return OWN.get(system);
        }

        @Override
        public boolean isCodeSystemSupported(
                ca.uhn.fhir.context.support.ValidationSupportContext context, String system) {
            return OWN.containsKey(system);
        }
    }
}
