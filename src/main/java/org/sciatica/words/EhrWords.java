package org.sciatica.words;

import java.util.Map;

/**
 * What is read inside an EHR, in the shape of its file.
 *
 * @param cards texts of CDS Hooks cards by key
 * @param remarks what is the matter with an entry of a chart, by kind
 * @param fhir texts of FHIR resources by key
 */
record EhrWords(Map<String, String> cards, Map<String, String> remarks, Map<String, String> fhir) {}
