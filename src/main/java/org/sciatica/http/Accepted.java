package org.sciatica.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a client accepts, put in the plain form that all who choose by it read alike: small letters (RFC 9110, 8.3.1), no empty
 * elements (5.6.1), no parameter but a weight of at most three digits. An element that cannot be read counts as not there.
 */
final class Accepted {

    private static final Pattern NAME = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d*)?|\\.\\d+|1(\\.0*)?");
    private static final int DIGITS = 3;

    private static final Set<Route> NO_JSON =
            EnumSet.of(Route.BATCH, Route.HANDOUTS, Route.LARGE_HANDOUTS, Route.PICTURE);

    private Accepted() {}

    /**
     * Puts the header Accept in its plain form; when nothing in it can be read it is as if none had been sent. The same when
     * it names only problems where what is answered is no JSON: clients made from the contract prefer whatever is.
     */
    static void makePlain(MultiMap headers, Route route) {
        List<String> lines = headers.getAll(HttpHeaders.ACCEPT);
        if (lines.isEmpty()) {
            return;
        }
        List<String> plain = plain(lines);
        if (plain.isEmpty() || (NO_JSON.contains(route) && plain.stream().allMatch(Accepted::isProblem))) {
            headers.remove(HttpHeaders.ACCEPT);
        } else {
            headers.set(HttpHeaders.ACCEPT, String.join(", ", plain));
        }
    }

    /** The elements that can be read. A comma parts them within quotation marks too: what stands there is not asked for. */
    static List<String> plain(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",", -1)))
                .flatMap(element -> plain(element.strip()).stream())
                .toList();
    }

    private static boolean isProblem(String element) {
        return element.split(";", -1)[0].equals(Problem.MEDIA_TYPE);
    }

    private static Optional<String> plain(String element) {
        try {
            MediaType type = MediaType.valueOf(element);
            String range = type.getType().strip() + "/" + type.getSubtype().strip();
            String weight = type.getParameters().getOrDefault("q", "1").strip();
            boolean read = Arrays.stream(range.split("/", -1))
                            .allMatch(name -> NAME.matcher(name).matches())
                    && WEIGHT.matcher(weight).matches();
            return read ? Optional.of(range + plainWeight(weight)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String plainWeight(String weight) {
        BigDecimal plain = new BigDecimal(weight).setScale(DIGITS, RoundingMode.UP);
        return plain.compareTo(BigDecimal.ONE) == 0 ? "" : ";q=" + plain;
    }
}
