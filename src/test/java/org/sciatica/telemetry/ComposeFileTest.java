package org.sciatica.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml read strictly: confined parts, pinned images, one door, and no file or name that does not exist. */
class ComposeFileTest {

    private static final Path FILE = Path.of("docker-compose.yml");
    private static final String SECRETS = "./secrets/";

    private final Map<String, Object> file = read();

    private static Map<String, Object> read() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(FILE)) {
            return new Yaml(new SafeConstructor(options)).load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // a mapping of YAML has text for keys here
    private static Map<String, Object> mapping(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private Map<String, Object> services() {
        return mapping(file.get("services"));
    }

    /** The entries of a list, or the keys of a mapping. */
    private static List<String> names(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : value instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of();
    }

    private Stream<String> each(String field) {
        return services().values().stream()
                .flatMap(service -> names(mapping(service).get(field)).stream());
    }

    @Test
    void the_parts_are_the_service_nginx_prometheus_and_grafana() {
        assertThat(services()).containsOnlyKeys("sciatica", "nginx", "prometheus", "grafana");
    }

    @Test
    void every_part_is_read_only_and_without_privileges() {
        services().forEach((name, service) -> {
            Map<String, Object> part = mapping(service);
            assertThat(part).as(name).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            assertThat(names(part.get("security_opt"))).as(name).containsExactly("no-new-privileges:true");
            assertThat(part)
                    .as(name)
                    .containsKeys("mem_limit", "pids_limit")
                    .doesNotContainKeys("privileged", "cap_add", "network_mode", "pid");
        });
    }

    @Test
    void every_foreign_image_is_pinned_to_a_version() {
        services().forEach((name, service) -> {
            if (!name.equals("sciatica")) {
                assertThat(String.valueOf(mapping(service).get("image")))
                        .matches("[a-z/-]+:v?\\d+\\.\\d+\\.\\d+(-alpine)?");
            }
        });
    }

    @Test
    void only_nginx_is_reached_from_outside() {
        assertThat(names(mapping(services().get("nginx")).get("ports"))).containsExactly("443:8443");
        assertThat(each("ports")).containsOnly("443:8443", "127.0.0.1:9090:9090", "127.0.0.1:3000:3000");
        assertThat(mapping(services().get("sciatica"))).doesNotContainKey("ports");
    }

    @Test
    void every_file_that_is_mounted_exists_and_cannot_be_written() {
        List<String> mounted =
                each("volumes").filter(volume -> volume.startsWith("./")).toList();
        assertThat(mounted).hasSizeGreaterThan(4).allMatch(volume -> volume.endsWith(":ro"));
        assertThat(mounted)
                .filteredOn(volume -> !volume.startsWith(SECRETS))
                .allSatisfy(volume -> assertThat(Path.of(volume.substring(0, volume.indexOf(':'))))
                        .exists());
    }

    /** What git does not hold is made by the script that the file names. */
    @Test
    void every_secret_is_declared_used_and_made_by_the_script() throws IOException {
        Map<String, Object> secrets = mapping(file.get("secrets"));
        assertThat(new TreeSet<>(each("secrets").toList())).isEqualTo(new TreeSet<>(secrets.keySet()));
        List<String> files = new ArrayList<>(each("volumes")
                .filter(volume -> volume.startsWith(SECRETS))
                .map(volume -> volume.substring(SECRETS.length(), volume.indexOf(':')))
                .toList());
        secrets.values()
                .forEach(secret ->
                        files.add(String.valueOf(mapping(secret).get("file")).substring(SECRETS.length())));
        String script = Files.readString(Path.of("src/main/monitoring/make-secrets.sh"));
        assertThat(files).allMatch(made -> script.contains(made) || script.contains("key " + made.replace("-key", "")));
        assertThat(Files.readString(Path.of(".gitignore"))).contains("secrets/");
    }

    @Test
    void every_network_is_declared_and_the_service_has_no_way_out() {
        Map<String, Object> networks = mapping(file.get("networks"));
        assertThat(networks.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        new TreeSet<>(each("networks").toList()));
        assertThat(names(mapping(services().get("sciatica")).get("networks")))
                .allSatisfy(name -> assertThat(mapping(networks.get(name))).containsEntry("internal", true));
    }

    /** The one proxy that the service believes is the nginx of this file. */
    @Test
    void the_trusted_proxy_is_nginx() {
        Object trusted = mapping(mapping(services().get("sciatica")).get("environment"))
                .get("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
        Object front = mapping(mapping(services().get("nginx")).get("networks")).get("front");
        assertThat(mapping(front)).containsEntry("ipv4_address", Objects.requireNonNull(trusted));
    }

    /** Docker gives the others addresses of the range, in the order of their start: the one of nginx must lie outside. */
    @Test
    void no_other_part_can_take_the_address_of_nginx() {
        Map<String, Object> front = mapping(mapping(file.get("networks")).get("front"));
        Map<String, Object> addresses = mapping(
                ((List<?>) Objects.requireNonNull(mapping(front.get("ipam")).get("config"))).get(0));
        String range = String.valueOf(addresses.get("ip_range"));
        String nginx =
                String.valueOf(mapping(mapping(mapping(services().get("nginx")).get("networks"))
                                .get("front"))
                        .get("ipv4_address"));
        assertThat(isIn(addresses.get("subnet"), nginx)).isTrue();
        assertThat(isIn(addresses.get("subnet"), range.substring(0, range.indexOf('/'))))
                .isTrue();
        assertThat(isIn(range, nginx)).isFalse();
        assertThat(addresses.get("gateway")).isNotNull().isNotEqualTo(nginx);
    }

    private static boolean isIn(@Nullable Object network, String address) {
        return new IpSubnetFilterRule(String.valueOf(network), IpFilterRuleType.ACCEPT)
                .matches(new InetSocketAddress(address, 0));
    }

    @Test
    void every_part_is_explained() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        assertThat(services().keySet())
                .allSatisfy(name -> assertThat(lines.get(lines.indexOf("  " + name + ":") - 1))
                        .as("the line above %s", name)
                        .startsWith("  # "));
    }
}
