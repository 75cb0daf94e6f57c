package org.sciatica.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    private final Deployment deployment = (Deployment) Manifests.read("deployment.yaml");
    private final Map<String, String> configuration = ((ConfigMap) Manifests.read("configuration.yaml")).getData();
    private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    private final Map<String, String> labels =
            deployment.getSpec().getTemplate().getMetadata().getLabels();
    private final Container container = pod.getContainers().get(0);

    ManifestsTest() throws IOException {}

    private static Stream<String> files() throws IOException {
        return Manifests.kustomization().resources().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFieldIsOneThatKubernetesKnows(String file) throws IOException {
        HasMetadata resource = Manifests.read(file);
        assertThat(resource.getMetadata().getName()).startsWith("sciatica");
        assertThat(Files.readString(Manifests.FOLDER.resolve(file))).startsWith("# ");
    }

    @Test
    void aMisspeltFieldIsNoticed() throws IOException {
        String misspelt = Files.readString(Manifests.FOLDER.resolve("deployment.yaml"))
                .replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");
        assertThatThrownBy(() -> Manifests.read(misspelt, "deployment.yaml"))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("readOnlyRootFileSystem");
    }

    @Test
    void theKustomizationNamesEveryFileThereIs() throws IOException {
        try (Stream<Path> all = Files.list(Manifests.FOLDER)) {
            assertThat(all.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            Manifests.kustomization().resources());
        }
        assertThat(Manifests.kustomization().images())
                .anyMatch(image -> container.getImage().equals(image.get("name")));
    }

    @Test
    void everySelectorFindsThePods() throws IOException {
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(((Service) Manifests.read("service.yaml")).getSpec().getSelector())
                .isEqualTo(labels);
        assertThat(((PodDisruptionBudget) Manifests.read("disruption.yaml"))
                        .getSpec()
                        .getSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
        assertThat(((NetworkPolicy) Manifests.read("network.yaml"))
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels())
                .isEqualTo(labels);
        assertThat(pod.getTopologySpreadConstraints())
                .hasSize(2)
                .allSatisfy(
                        constraint -> assertThat(constraint.getLabelSelector().getMatchLabels())
                                .isEqualTo(labels));
    }

    @Test
    void theAutoscalerLeadsTheDeployment() throws IOException {
        var autoscaler = ((HorizontalPodAutoscaler) Manifests.read("autoscaler.yaml")).getSpec();
        assertThat(autoscaler.getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
        assertThat(autoscaler.getScaleTargetRef().getKind()).isEqualTo(deployment.getKind());
        assertThat(autoscaler.getMinReplicas()).isGreaterThan(1);
        assertThat(deployment.getSpec().getReplicas()).isNull();
        // Its percentage is one of what the pod asks for.
        assertThat(container.getResources().getRequests()).containsKey("cpu");
    }

    @Test
    void thePortsAreThoseOfTheService() throws IOException {
        Properties service = new Properties();
        try (var stream = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            service.load(stream);
        }
        assertThat(container.getPorts())
                .extracting(
                        ContainerPort::getName, port -> port.getContainerPort().toString())
                .containsExactly(
                        tuple("http", service.getProperty("quarkus.http.port")),
                        tuple("management", service.getProperty("quarkus.management.port")));
        assertThat(((Service) Manifests.read("service.yaml")).getSpec().getPorts())
                .singleElement()
                .satisfies(port -> assertThat(port.getTargetPort().getStrVal()).isEqualTo("http"));
        assertThat(((NetworkPolicy) Manifests.read("network.yaml")).getSpec().getIngress())
                .extracting(rule -> rule.getPorts().get(0).getPort().getStrVal())
                .containsExactly("http", "management");
        assertThat(deployment.getSpec().getTemplate().getMetadata().getAnnotations())
                .containsEntry("prometheus.io/port", service.getProperty("quarkus.management.port"));
    }

    @Test
    void theProbesAskTheManagementPort() {
        assertThat(List.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .allSatisfy(probe ->
                        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management"))
                .extracting(ManifestsTest::path)
                .containsExactly("/q/health/started", "/q/health/ready", "/q/health/live");
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPath();
    }

    @Test
    void thePodMayDoNothingButAnswer() throws IOException {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        NetworkPolicy network = (NetworkPolicy) Manifests.read("network.yaml");
        assertThat(network.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(network.getSpec().getEgress()).isEmpty();
    }

    @Test
    void everyMountHasAVolumeAndTheKeysLieWhereTheServiceLooks() {
        assertThat(container.getVolumeMounts())
                .extracting(VolumeMount::getName)
                .containsExactlyElementsOf(pod.getVolumes().stream()
                        .map(volume -> volume.getName())
                        .toList());
        assertThat(container.getEnvFrom().get(0).getConfigMapRef().getName()).isEqualTo("sciatica-configuration");
        assertThat(configuration.get("SCIATICA_ACCESS_KEYS_FILE"))
                .startsWith(container.getVolumeMounts().get(1).getMountPath() + "/");
        assertThat(configuration)
                .containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0")
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "0.0.0.0");
    }

    @Test
    void theServiceHasTimeToStop() {
        Duration delay = seconds("QUARKUS_SHUTDOWN_DELAY");
        Duration stopping = delay.plus(seconds("QUARKUS_SHUTDOWN_TIMEOUT"));
        assertThat(Duration.ofSeconds(pod.getTerminationGracePeriodSeconds())).isGreaterThan(stopping);
        Probe readiness = container.getReadinessProbe();
        assertThat(delay)
                .isGreaterThan(
                        Duration.ofSeconds((long) readiness.getPeriodSeconds() * readiness.getFailureThreshold()));
    }

    /** What the JVM may take of heap and of buffers leaves room for what it needs beside them. */
    @Test
    void theMemoryIsEnoughForHeapBuffersAndCode() {
        Map<String, Quantity> limits = container.getResources().getLimits();
        long memory = Objects.requireNonNull(limits.get("memory"))
                .getNumericalAmount()
                .longValue();
        Matcher options = Pattern.compile("-XX:MaxRAMPercentage=(\\d+) -XX:MaxDirectMemorySize=(\\d+)m .*")
                .matcher(Objects.requireNonNull(configuration.get("JAVA_TOOL_OPTIONS")));
        assertThat(options.matches()).isTrue();
        long heap = memory * Long.parseLong(options.group(1)) / 100;
        long buffers = Long.parseLong(options.group(2)) << 20;
        assertThat(memory - heap - buffers).isGreaterThan(210L << 20);
    }

    @Test
    void whatEndsTlsIsBelievedWhoCalls() {
        assertThat(configuration)
                .containsEntry("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true")
                .containsKey("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
    }

    private Duration seconds(String name) {
        return Duration.parse("PT" + configuration.get(name));
    }
}
