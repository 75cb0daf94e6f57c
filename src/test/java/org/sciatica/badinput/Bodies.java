package org.sciatica.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** The bodies that are too long, too deep or too odd to write into a case. */
final class Bodies {

    private final Placeholders placeholders;

    Bodies(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    byte[] of(BadInput badInput) throws IOException {
        JsonNode generator = badInput.generator();
        if (generator.isMissingNode()) {
            return utf8(placeholders.fill(badInput.body()));
        }
        return switch (generator.get("op").textValue()) {
            case "repeat" -> utf8(text(generator, "s").repeat(generator.get("n").intValue()));
            case "nest" -> utf8(nested(generator));
            case "hex" -> HexFormat.of().parseHex(text(generator, "hex"));
            case "hexThen" ->
                joined(
                        HexFormat.of().parseHex(text(generator, "hex")),
                        utf8(placeholders.fill(text(generator, "then"))));
            case "encode" ->
                placeholders
                        .fill(text(generator, "of"))
                        .getBytes(Charset.forName(text(generator, "charset").replace("utf-16-le", "UTF-16LE")));
            case "collidingKeys" -> utf8(collidingKeys(generator.get("pairs").intValue()));
            case "longKey" -> utf8("{\"" + "k".repeat(generator.get("chars").intValue()) + "\":1}");
            case "longNumber" ->
                utf8(placeholders.with(
                        placeholders.fill(text(generator, "field")),
                        "1".repeat(generator.get("digits").intValue())));
            case "longString" ->
                utf8(placeholders.with(
                        placeholders.fill(text(generator, "field")),
                        "\"" + "s".repeat(generator.get("chars").intValue()) + "\""));
            case "gzipOf" ->
                zipped(text(generator, "repeat"), generator.get("n").longValue());
            case "pad" -> padded(utf8(placeholders.fill(text(generator, "of"))), text(generator, "bytes"));
            // Each character is one byte.
            case "raw" -> placeholders.fill(text(generator, "bytes")).getBytes(StandardCharsets.ISO_8859_1);
            default -> throw new IllegalArgumentException("an unknown way to make a body: " + generator);
        };
    }

    private static String text(JsonNode generator, String field) {
        return generator.get(field).textValue();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String nested(JsonNode generator) {
        int times = generator.get("n").intValue();
        return text(generator, "open").repeat(times)
                + text(generator, "core")
                + text(generator, "close").repeat(times);
    }

    /** Two to the power of {@code pairs} keys with the same hash code: "Aa" and "BB" have one. */
    private static String collidingKeys(int pairs) {
        return IntStream.range(0, 1 << pairs)
                .mapToObj(key -> IntStream.range(0, pairs)
                        .mapToObj(pair -> (key >> pair & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static byte[] zipped(String text, long times) throws IOException {
        byte[] block = utf8(text.repeat(1 << 20));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes, 1 << 16)) {
            for (long left = times; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    /** Filled with spaces to a length such as {@code {MAXBODY}+1}. */
    private byte[] padded(byte[] body, String length) {
        int bytes = Arrays.stream(placeholders.fill(length).split("\\+", -1))
                .mapToInt(Integer::parseInt)
                .sum();
        byte[] padded = Arrays.copyOf(body, bytes);
        Arrays.fill(padded, body.length, bytes, (byte) ' ');
        return padded;
    }
}
