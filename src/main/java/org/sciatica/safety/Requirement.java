package org.sciatica.safety;

import java.util.List;

/**
 * What the service must do because of hazards.
 *
 * @param id {@code REQ-01}
 * @param text what it must do
 * @param hazards the hazards it controls
 * @param controls how it does it
 * @param tests the tests that show it: a class, or a class and one method behind a hash sign
 */
record Requirement(String id, String text, List<String> hazards, String controls, List<String> tests) {}
