package org.sciatica.evidence;

import java.util.List;

/**
 * A place where statements disagree, leave a gap or are unsafe, and what this service does there.
 *
 * @param id {@code C-39}
 * @param area part of the domain it belongs to
 * @param type what kind of conflict it is
 * @param topic what it is about
 * @param positions who says what
 * @param applied the resolution, always the stricter side
 * @param guidance guidance notes that support the resolution
 */
public record Conflict(
        String id,
        String area,
        String type,
        String topic,
        List<Position> positions,
        String applied,
        List<String> guidance) {

    public Conflict {
        positions = List.copyOf(positions);
        guidance = List.copyOf(guidance);
    }

    /**
     * What one document says in the conflict.
     *
     * @param document the document's id
     * @param statements the statements that say it
     * @param says the position in our own words
     */
    public record Position(String document, List<String> statements, String says) {
        public Position {
            statements = List.copyOf(statements);
        }
    }
}
