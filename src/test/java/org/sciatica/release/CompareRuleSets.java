package org.sciatica.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command {@code ./mvnw test-compile -Pcompare}: prints what this build decides otherwise than the released rule set, or than
 * the one in the file that {@code -Dagainst=FILE} names.
 */
public final class CompareRuleSets {

    static final Path RELEASED = Path.of("src/test/resources/rulesets/released.json");
    static final Path CHANGELOG = Path.of("CHANGELOG.md");

    private CompareRuleSets() {}

    public static void main(String[] arguments) throws IOException {
        Path against = Path.of(System.getProperty("against", RELEASED.toString()));
        DecidingRules before = DecidingRules.read(Files.readString(against));
        DecidingRules after = DecidingRules.read(RuleSetFile.ofThisBuild());
        Comparison comparison = Comparison.of(before, after);
        System.out.printf("Rule set %s of %s against %s of this build%n", before.version(), against, after.version());
        System.out.println(
                Report.of(comparison, new Changelog(Files.readString(CHANGELOG)).leavesOut(comparison.toBeNamed())));
    }
}
