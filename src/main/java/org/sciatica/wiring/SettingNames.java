package org.sciatica.wiring;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Knows the settings of the service by name. One that is set and not known stops the start: passed over, a misspelt name would
 * leave open what it was meant to close.
 */
@ApplicationScoped
class SettingNames {

    private static final String PREFIX = "sciatica.";
    /** Stands for a name that whoever runs the service gives to a client. */
    private static final String ANY = "NAME";

    private static final List<String> KNOWN = List.of(
            "sciatica.access.keys-file",
            "sciatica.access.open",
            "sciatica.access.jwt.issuer",
            "sciatica.access.jwt.audience",
            "sciatica.access.jwt.jwk-set",
            "sciatica.access.jwt.algorithm",
            "sciatica.access.jwt.lifetime-seconds",
            "sciatica.cds-hooks.authentication",
            "sciatica.cds-hooks.clients.NAME.issuer",
            "sciatica.cds-hooks.clients.NAME.jwk-set",
            "sciatica.cds-hooks.clients.NAME.jku",
            "sciatica.cds-hooks.clients.NAME.tenants",
            "sciatica.cds-hooks.clients.NAME.algorithms",
            "sciatica.cors.origins",
            "sciatica.limits.requests-per-second",
            "sciatica.limits.burst",
            "sciatica.load.connections",
            "sciatica.load.patience",
            "sciatica.load.places",
            "sciatica.public-url");

    /** A list may be given element by element. */
    private static final Pattern NAMES = any(KNOWN.stream().map(name -> pattern(name) + "(\\[\\d+])?"));

    private static final Pattern VARIABLES = any(Stream.concat(
            KNOWN.stream().map(name -> pattern(inEnvironment(name)) + "(_\\d+_)?"),
            // Kubernetes tells every container so where a service is whose name begins like ours.
            Stream.of("SCIATICA_(\\w+_)?(SERVICE_(HOST|PORT)(_\\w+)?|PORT(_\\d+_(TCP|UDP|SCTP)(_\\w+)?)?)")));

    private final SmallRyeConfig config;

    SettingNames(SmallRyeConfig config) {
        this.config = config;
    }

    /**
     * Looks through all that is set.
     *
     * @throws ConfigurationException naming what is not known, and what is
     */
    void check(@Observes StartupEvent event) {
        Set<String> unknown = new TreeSet<>();
        for (ConfigSource source : config.getConfigSources()) {
            if (source instanceof EnvConfigSource environment) {
                // As they stand there: by name the source adds what each may have been meant for.
                environment.getProperties().keySet().stream()
                        .filter(SettingNames::isUnknownVariable)
                        .forEach(unknown::add);
            } else {
                source.getPropertyNames().stream()
                        .filter(SettingNames::isUnknown)
                        .forEach(unknown::add);
            }
        }
        if (!unknown.isEmpty()) {
            throw new ConfigurationException("No setting is called " + String.join(" or ", unknown) + ". There are "
                    + String.join(", ", KNOWN) + ".");
        }
    }

    private static boolean isUnknown(String name) {
        return name.startsWith(PREFIX) && !NAMES.matcher(name).matches();
    }

    private static boolean isUnknownVariable(String name) {
        String variable = inEnvironment(name);
        return variable.startsWith(inEnvironment(PREFIX))
                && !VARIABLES.matcher(variable).matches();
    }

    /** The name as a variable of the environment. */
    private static String inEnvironment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String pattern(String name) {
        return Pattern.quote(name).replace(ANY, "\\E.+\\Q");
    }

    private static Pattern any(Stream<String> patterns) {
        return Pattern.compile(patterns.collect(Collectors.joining("|")));
    }
}
