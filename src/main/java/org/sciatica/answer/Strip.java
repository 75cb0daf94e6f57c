package org.sciatica.answer;

import java.util.List;
import org.sciatica.vocabulary.Runs;

/** Pieces side by side, each before a comma, so that those that follow each other are written at once. */
final class Strip {

    private final byte[] bytes;
    /** Where each piece begins, and behind the last where it ends. */
    private final int[] begins;

    Strip(List<byte[]> pieces) {
        JsonBytes strip = new JsonBytes();
        begins = new int[pieces.size() + 1];
        for (int place = 0; place < pieces.size(); place++) {
            strip.add(pieces.get(place)).comma();
            begins[place + 1] = strip.size();
        }
        bytes = strip.toBytes();
    }

    /** Writes the piece at this place. */
    void write(int place, JsonBytes out) {
        out.add(bytes, begins[place], begins[place + 1] - 1);
    }

    /** Writes the pieces at these places, with commas between them. */
    void write(Runs chosen, JsonBytes out) {
        int before = out.size();
        chosen.runs((from, to) -> out.add(bytes, begins[from], begins[to]));
        if (out.size() > before) {
            out.dropComma();
        }
    }
}
