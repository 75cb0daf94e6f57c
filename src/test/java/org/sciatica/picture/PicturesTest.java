package org.sciatica.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.InterventionGroup;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.WhichSide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every drawing: there is one, it stands on its ground, it has two sides, and it is plain SVG. */
class PicturesTest {

    /** Centimetres by which a part may be off what it rests on. */
    private static final double NEAR = 1.5;

    private static final Pictures PICTURES = Pictures.load();
    private static final Catalogue CATALOGUE = Catalogue.load();

    static Set<String> codes() {
        return PICTURES.codes();
    }

    private static String svg(String code, @org.jspecify.annotations.Nullable Side side) {
        return PICTURES.svg(code, side, "A name", "In words & more");
    }

    /** What is never offered has no drawing: it would only tempt. */
    @Test
    void every_exercise_and_massage_technique_that_can_be_offered_has_its_drawing_and_nothing_else_has() {
        assertThat(CATALOGUE.all())
                .filteredOn(intervention -> intervention.kind() == Kind.EXERCISE || intervention.kind() == Kind.MASSAGE)
                .filteredOn(intervention -> !intervention.groups().contains(InterventionGroup.NEVER_NECK))
                .extracting(Intervention::code)
                .containsExactlyInAnyOrderElementsOf(PICTURES.codes());
    }

    @Test
    void no_two_drawings_are_alike() {
        Set<String> drawn = new TreeSet<>();
        codes().forEach(code -> drawn.add(svg(code, null)));
        assertThat(drawn).hasSameSizeAs(codes());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_rests_touches_what_carries_it(String code) {
        for (Scene scene : PICTURES.scenes(code)) {
            for (String joint : scene.frame().rests()) {
                Ball ball = scene.figures().get(0).joint(joint);
                assertThat(gapToSupport(scene, ball)).as(code + " " + joint).isBetween(-NEAR, NEAR);
            }
        }
    }

    /** Who does not swim is carried by something in every frame. */
    @ParameterizedTest
    @MethodSource("codes")
    void nobody_floats(String code) {
        for (Scene scene : PICTURES.scenes(code)) {
            if (!code.equals("swimming")) {
                assertThat(scene.frame().rests()).as(code).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void no_part_of_anybody_is_below_the_floor(String code) {
        for (Scene scene : PICTURES.scenes(code)) {
            for (Figure figure : scene.figures()) {
                figure.joints()
                        .forEach((name, ball) ->
                                assertThat(ball.lowest()).as(code + " " + name).isGreaterThan(-NEAR));
            }
        }
    }

    /** Seven degrees too straight is the most that a drawing may show. */
    @ParameterizedTest
    @MethodSource("codes")
    void no_knee_bends_forward(String code) {
        for (Scene scene : PICTURES.scenes(code)) {
            for (Figure figure : scene.figures()) {
                Vector across = way(figure, "left-hip", "right-hip");
                for (Side side : Side.values()) {
                    Vector thigh = way(figure, side + "-hip", side + "-knee");
                    Vector shank = way(figure, side + "-knee", side + "-ankle");
                    assertThat(thigh.cross(shank).dot(across))
                            .as(code + " " + side)
                            .isLessThan(0.12);
                }
            }
        }
    }

    private static Vector way(Figure figure, String from, String to) {
        return figure.joint(to).centre().minus(figure.joint(from).centre()).unit();
    }

    private static double gapToSupport(Scene scene, Ball ball) {
        List<Double> gaps = new ArrayList<>(List.of(ball.lowest()));
        for (Prop prop : scene.props()) {
            switch (Objects.requireNonNull(prop.shape())) {
                case BOX -> gaps.add(gapToBox(prop, ball));
                case BALL -> gaps.add(ball.centre().minus(prop.place()).length() - prop.thickness() - ball.radius());
                case BAR -> {
                    List<List<Double>> points = Objects.requireNonNull(prop.points());
                    for (int i = 1; i < points.size(); i++) {
                        double way = distance(ball.centre(), Vector.of(points.get(i - 1)), Vector.of(points.get(i)));
                        gaps.add(way - prop.thickness() - ball.radius());
                    }
                }
                case DASHES, DOT, LINE, RING, WATER -> {}
            }
        }
        return gaps.stream()
                .min((one, other) -> Double.compare(Math.abs(one), Math.abs(other)))
                .orElseThrow();
    }

    private static double gapToBox(Prop prop, Ball ball) {
        List<Double> size = Objects.requireNonNull(prop.size());
        Vector from = ball.centre().minus(prop.place());
        double x = Math.max(0, Math.abs(from.x()) - size.get(0) / 2);
        double y = Math.max(0, Math.max(-from.y(), from.y() - size.get(1)));
        double z = Math.max(0, Math.abs(from.z()) - size.get(2) / 2);
        return new Vector(x, y, z).length() - ball.radius();
    }

    private static double distance(Vector point, Vector from, Vector to) {
        Vector way = to.minus(from);
        double part = Math.max(0, Math.min(1, point.minus(from).dot(way) / Math.max(way.dot(way), 0.01)));
        return point.minus(from.plus(way, part)).length();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_drawing_of_the_left_side_is_another_one_and_has_the_letter_of_the_left(String code) {
        String right = svg(code, Side.RIGHT);
        String left = svg(code, Side.LEFT);
        assertThat(left).isNotEqualTo(right);
        boolean lettered =
                PICTURES.scenes(code).stream().anyMatch(scene -> scene.frame().letter() != null);
        assertThat(right.contains(">R<")).isEqualTo(lettered);
        assertThat(left.contains(">L<")).isEqualTo(lettered);
        assertThat(svg(code, null)).doesNotContain(">R<", ">L<");
    }

    @Test
    void what_is_done_to_each_side_has_a_letter() {
        List<String> bare = CATALOGUE.all().stream()
                .filter(intervention -> intervention.kind() == Kind.EXERCISE)
                .filter(exercise -> exercise.side() == WhichSide.EACH_SIDE)
                .map(Intervention::code)
                .filter(code -> !svg(code, Side.RIGHT).contains(">R<"))
                .toList();
        assertThat(bare).containsExactly("standing-trunk-bends-all-directions");
    }

    /** Mirrored about the middle of its cell, so that twice mirrored is the same again. */
    @Test
    void a_mirrored_sheet_shows_each_point_as_far_on_the_other_side_of_the_middle() {
        Sheet plain = new Sheet(new SvgWriter(), 1.7, 200, 150, false);
        Sheet mirrored = new Sheet(new SvgWriter(), 1.7, 200, 150, true);
        for (double right : new double[] {-40, -0.5, 0, 33}) {
            Camera.Sight sight = new Camera.Sight(right, 12, 5);
            assertThat(mirrored.point(sight))
                    .containsExactly(new double[] {400 - plain.point(sight)[0], 129.6}, within(1e-9));
            Camera.Sight other = new Camera.Sight(-right, 12, 5);
            assertThat(mirrored.point(other)).containsExactly(plain.point(sight), within(1e-9));
        }
    }

    @Test
    void the_bytes_are_the_same_every_time_and_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            List<String> once =
                    codes().stream().map(code -> svg(code, Side.LEFT)).toList();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Pictures again = Pictures.load();
            List<String> twice = codes().stream()
                    .map(code -> again.svg(code, Side.LEFT, "A name", "In words & more"))
                    .toList();
            assertThat(twice).isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_drawing_is_well_formed_names_itself_and_has_three_tones_and_no_words(String code) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg(code, Side.RIGHT))));
        Element root = document.getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 600 300");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A name");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("In words & more");
        NodeList texts = root.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(texts.item(i).getTextContent()).matches("[1-4R]");
        }
        List<String> tones = Pattern.compile("#[0-9a-f]+")
                .matcher(svg(code, Side.RIGHT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(Set.of("#fff", "#000", "#d2d2d2")).containsAll(tones);
    }

    /** A tenth of a millimetre is a unit at 60 millimetres of width; a printed line needs two. */
    @ParameterizedTest
    @MethodSource("codes")
    void every_line_can_be_printed_at_sixty_millimetres(String code) {
        assertThat(Pattern.compile("stroke-width=\"([0-9.]+)\"")
                        .matcher(svg(code, null))
                        .results())
                .isNotEmpty()
                .allMatch(width -> Double.parseDouble(width.group(1)) >= 2);
    }
}
