package io.phigrad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into a resource. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream resource = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(resource);
        }
        String commit = properties.getProperty("commit", "");
        boolean known = !commit.isEmpty() && !commit.contains("{");
        return new String[] {"phigrad " + properties.getProperty("version") + (known ? " (" + commit + ")" : "")};
    }
}
