package org.sciatica.chart;

/** Observations in a chart that a test makes up. */
abstract class ObservationReading extends ChartReading {

    static final String OBSERVATION = """
            {'resourceType': 'Observation', 'id': 'o1', 'status': '%s', %s
             'code': {'coding': [{'system': 'http://loinc.org', 'code': '%s'}]}, %s}""";
    static final String TODAY = "'effectiveDateTime': '2026-03-10T09:00:00+02:00',";

    static String quantity(String value, String code) {
        return "'valueQuantity': {'value': %s, 'system': 'http://unitsofmeasure.org', 'code': '%s'}"
                .formatted(value, code);
    }

    static String own(String input, String answer) {
        return OBSERVATION
                .replace("http://loinc.org", CodeSystems.INPUTS)
                .replace("'code': '%s'", "'code': '" + input + "'")
                .replace(
                        "%s}",
                        "'valueCodeableConcept': {'coding': [{'system': '" + CodeSystems.ANSWERS + "', 'code': '"
                                + answer + "'}]}}");
    }
}
