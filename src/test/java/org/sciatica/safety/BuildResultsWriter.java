package org.sciatica.safety;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Joins the tests' results and figures into the pages of the safety case, after the tests and before the package. Fails
 * the build on a hazard without a control and on a control without a passing test.
 */
public final class BuildResultsWriter {

    private static final Path REPORTS = Path.of("target/surefire-reports");
    private static final Path FIGURES = Path.of("target/figures");
    private static final Path WRITTEN = Path.of("target/classes").resolve(BuildResults.RESOURCE);

    private final Map<String, BuildResults.Outcome> tests = new TreeMap<>();
    private final Map<String, String> figures = new TreeMap<>();

    private BuildResultsWriter() {}

    public static void main(String[] arguments) throws Exception {
        BuildResultsWriter writer = new BuildResultsWriter();
        writer.readReports();
        writer.readFigures();
        BuildResults results = new BuildResults(writer.figures, writer.tests);
        List<String> faults = SafetyFaults.of(SafetyCase.load(), results);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The safety case does not hold:\n  " + String.join("\n  ", faults));
        }
        writer.figures.put("requirements-without-test", "0");
        Files.createDirectories(WRITTEN.getParent());
        new ObjectMapper(new YAMLFactory()).writeValue(WRITTEN.toFile(), results);
        System.out.printf(
                "Safety case: %d hazards, %d requirements, %s tests passed, %s skipped; pages at /safety%n",
                SafetyCase.load().hazards().size(),
                SafetyCase.load().requirements().size(),
                writer.figures.get("tests-run"),
                writer.figures.get("tests-skipped"));
    }

    private void readReports() throws IOException, ParserConfigurationException, SAXException {
        File[] reports = REPORTS.toFile().listFiles((folder, name) -> name.endsWith(".xml"));
        if (reports == null) {
            throw new IllegalStateException("No test reports in " + REPORTS);
        }
        BuildResults.Outcome all = new BuildResults.Outcome(0, 0, 0);
        for (File report : reports) {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report)
                    .getDocumentElement();
            NodeList cases = suite.getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                all = all.plus(note(suite.getAttribute("name"), (Element) cases.item(i)));
            }
        }
        figures.put("rule-cases", Integer.toString(passedIn("org.sciatica.rules.")));
        figures.put("proofs", Integer.toString(passedIn("org.sciatica.proof.")));
        figures.put("tests-run", Integer.toString(all.passed() + all.failed()));
        figures.put("tests-failed", Integer.toString(all.failed()));
        figures.put("tests-skipped", Integer.toString(all.skipped()));
    }

    /** The tests that passed in the classes whose names begin like this. */
    private int passedIn(String prefix) {
        return tests.entrySet().stream()
                .filter(test ->
                        test.getKey().startsWith(prefix) && !test.getKey().contains("#"))
                .mapToInt(test -> test.getValue().passed())
                .sum();
    }

    private BuildResults.Outcome note(String type, Element test) {
        boolean failed = test.getElementsByTagName("failure").getLength() > 0
                || test.getElementsByTagName("error").getLength() > 0;
        boolean skipped = test.getElementsByTagName("skipped").getLength() > 0;
        BuildResults.Outcome outcome =
                new BuildResults.Outcome(failed || skipped ? 0 : 1, failed ? 1 : 0, skipped ? 1 : 0);
        String method = test.getAttribute("name").split("[({\\[ ]", 2)[0];
        tests.merge(type, outcome, BuildResults.Outcome::plus);
        if (!method.isEmpty()) {
            tests.merge(type + "#" + method, outcome, BuildResults.Outcome::plus);
        }
        return outcome;
    }

    private void readFigures() throws IOException {
        if (!Files.isDirectory(FIGURES)) {
            return;
        }
        try (Stream<Path> files = Files.list(FIGURES)) {
            for (Path file : files.sorted().toList()) {
                Properties properties = new Properties();
                try (InputStream stream = Files.newInputStream(file)) {
                    properties.load(stream);
                }
                properties.stringPropertyNames().forEach(name -> figures.put(name, properties.getProperty(name)));
            }
        }
    }
}
