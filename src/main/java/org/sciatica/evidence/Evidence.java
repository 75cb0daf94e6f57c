package org.sciatica.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sciatica.data.YamlResource;

/** All documents and conflicts, and the statements, looked up by id. */
public final class Evidence {

    private static final List<String> DOCUMENTS = List.of("000", "001", "002", "003", "004");

    private final List<Document> documents;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

    private Evidence(List<Document> documents, List<Conflict> conflicts) {
        this.documents = List.copyOf(documents);
        for (Document document : documents) {
            for (Statement statement : document.statements()) {
                if (!statement.document().equals(document.id()) || statements.put(statement.id(), statement) != null) {
                    throw new IllegalStateException("Misplaced or repeated statement " + statement.id());
                }
            }
        }
        for (Conflict conflict : conflicts) {
            conflict.positions().stream()
                    .flatMap(position -> position.statements().stream())
                    .forEach(this::statement);
            if (this.conflicts.put(conflict.id(), conflict) != null) {
                throw new IllegalStateException("Repeated conflict " + conflict.id());
            }
        }
    }

    /** Reads the evidence from the class path. */
    public static Evidence load() {
        List<Document> documents = DOCUMENTS.stream()
                .map(id -> YamlResource.one("seeds/" + id + ".yaml", Document.class))
                .toList();
        return new Evidence(documents, YamlResource.list("seeds/conflicts.yaml", Conflict.class));
    }

    public List<Document> documents() {
        return documents;
    }

    public Stream<Statement> statements() {
        return statements.values().stream();
    }

    public Stream<Conflict> conflicts() {
        return conflicts.values().stream();
    }

    /**
     * The statement of this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Statement statement(String id) {
        Statement statement = statements.get(id);
        if (statement == null) {
            throw new IllegalArgumentException("No statement " + id);
        }
        return statement;
    }
}
