package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URL;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The management port: health for every probe, metrics for this machine and for those with the scope. */
@QuarkusTest
@TestProfile(Guarded.class)
class MetricsDoorTest {

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource(management = true)
    URL management;

    private Response get(String host, String path, String client) {
        String address = "http://" + host + ":" + management.getPort() + path;
        return client.isEmpty()
                ? RestAssured.get(address)
                : RestAssured.given().header("X-API-Key", KeysFile.key(client)).get(address);
    }

    private static Optional<String> anotherAddress() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }

    @Test
    void this_machine_needs_no_credentials() {
        assertThat(get("127.0.0.1", "/q/metrics", "").statusCode()).isEqualTo(200);
        assertThat(get("127.0.0.1", "/q/health/ready", "").statusCode()).isEqualTo(200);
    }

    @Test
    void from_elsewhere_health_is_open_and_metrics_need_their_scope() throws SocketException {
        Optional<String> host = anotherAddress();
        assumeTrue(host.isPresent(), "this machine has no address but its own");
        assertThat(get(host.get(), "/q/health/live", "").statusCode()).isEqualTo(200);
        assertThat(get(host.get(), "/q/metrics", "").statusCode()).isEqualTo(401);
        assertThat(get(host.get(), "/q/metrics", "").header("WWW-Authenticate")).isNotBlank();
        assertThat(get(host.get(), "/q/metrics", Guarded.WARD).statusCode()).isEqualTo(403);
        assertThat(get(host.get(), "/q/metrics", "metrics").statusCode()).isEqualTo(200);
        assertThat(get(host.get(), "/q/health/../metrics", "").statusCode()).isEqualTo(401);
    }
}
