package io.sparkk8s.commandline;

import io.sparkk8s.app.DeployMode;
import java.util.regex.Pattern;

/**
 * Where an application's files are. spark-submit uploads those of the machine it runs on; this library uploads nothing,
 * so such a file would not be there.
 */
final class Locality {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final String INSTEAD = ": this library uploads nothing. Put it into the image and say"
            + " local:///PATH, or on a volume, or behind a URI that Spark reads, such as s3a:// or https://";

    private final DeployMode mode;
    private final Findings findings;

    Locality(DeployMode mode, Findings findings) {
        this.mode = mode;
        this.findings = findings;
    }

    /** A list with commas between the files. */
    void checkAll(String path, String files) {
        for (var file : files.split(",", -1)) {
            if (!file.isBlank()) {
                check(path, file.trim());
            }
        }
    }

    void check(String path, String file) {
        var scheme = SCHEME.matcher(file);
        if (scheme.matches()) {
            if (scheme.group(1).equalsIgnoreCase("file")) {
                ofThisMachine(path, file);
            }
        } else if (file.startsWith("/")) {
            findings.warn(
                    path, "'" + file + "' is taken for a path inside the image; spark-submit would mean this machine");
        } else if (!file.isBlank()) {
            findings.fault(path, "'" + file + "' is a file of this machine" + INSTEAD);
        }
    }

    private void ofThisMachine(String path, String file) {
        if (mode == DeployMode.CLUSTER) {
            findings.fault(path, "'" + file + "' is a file of this machine" + INSTEAD);
        } else {
            findings.warn(path, "'" + file + "' is read inside the pod; spark-submit would mean this machine");
        }
    }
}
