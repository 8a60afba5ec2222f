package io.sparkk8s.commandline;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.commandline.Submission.Role;
import io.sparkk8s.manifest.SparkManifests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A {@code spark-submit} command line as a value: read into an application, or written for one. The options are those
 * of Spark 3.5 to 4.1. What is given twice is decided as Spark does: an option wins over {@code --conf}, and that over
 * {@code --properties-file}; of the same option given twice the last one counts.
 *
 * <p>What {@link #of} writes gives an equal application when it is read again, but for the
 * {@linkplain SparkApplication#sparkVersion() Spark version}, which spark-submit has no option for, and a
 * {@linkplain SparkApplication#batchScheduler() batch scheduler}, of which its keys alone are left. Environment variables
 * and {@code spark-defaults.conf} are not read, unless {@code --load-spark-defaults} asks for it. Immutable.
 */
public final class SparkSubmitCommand {

    private static final String SUBJECT = "the spark-submit command line";
    private static final String SPARK_SUBMIT = "spark-submit";

    private final Submission submission;
    private final List<String> warnings;

    private SparkSubmitCommand(Submission submission, List<String> warnings) {
        this.submission = submission;
        this.warnings = warnings;
    }

    /**
     * Reads a command line. The files that {@code --properties-file} and {@code spark.kubernetes.*.podTemplateFile} name
     * are read.
     *
     * @param arguments with or without {@code spark-submit} in front, each as the program would get it
     * @throws InvalidSpecException with all faults: of the command line, and then of the application too
     */
    public static SparkSubmitCommand parse(List<String> arguments) {
        return read(arguments, System.getenv(), new Findings());
    }

    /**
     * Reads a command line as it is typed into a POSIX shell: quotes, escapes and continued lines. Nothing is expanded:
     * an unquoted {@code $NAME}, a command in backquotes and a {@code ~} are faults.
     *
     * @throws InvalidSpecException as for {@link #parse(List)}
     */
    public static SparkSubmitCommand parseLine(String line) {
        var findings = new Findings();
        return read(ShellWords.split(line, findings), System.getenv(), findings);
    }

    /**
     * The command line for an application.
     *
     * @throws InvalidSpecException the application has something that spark-submit cannot be told, such as a Python file
     *     that does not end in {@code .py}, a PodGroup, an Ingress, or pod templates: for these see {@link
     *     #of(SparkApplication, Path)}
     */
    public static SparkSubmitCommand of(SparkApplication app) {
        var faults = new ArrayList<>(cannotBeSaid(app));
        for (var role : Submission.of(app).templates().keySet()) {
            faults.add(new Fault(role.fileKey, "a pod template is a file for spark-submit: say of(app, directory)"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidSpecException(subject(app), faults);
        }
        return checked(app, Submission.of(app));
    }

    /**
     * The command line for an application whose pod templates are written into files.
     *
     * @param directory where the files {@code driver-pod-template.yaml} and {@code executor-pod-template.yaml} are written
     * @throws InvalidSpecException as for {@link #of(SparkApplication)}, or a file cannot be written
     */
    public static SparkSubmitCommand of(SparkApplication app, Path directory) {
        var submission = Submission.of(app);
        var faults = new FaultCollector();
        faults.addAll(cannotBeSaid(app));
        // before a file is written
        faults.throwIfAny(subject(app));
        var files = new EnumMap<Role, String>(Role.class);
        submission.templates().forEach((role, template) -> {
            var name = role == Role.DRIVER ? "driver-pod-template.yaml" : "executor-pod-template.yaml";
            files.put(role, PodTemplateFile.write(directory, name, template).toString());
        });
        return checked(app, submission.withTemplateFiles(files));
    }

    private static String subject(SparkApplication app) {
        return "a spark-submit command line for " + app;
    }

    static SparkSubmitCommand read(List<String> arguments, Map<String, String> environment, Findings findings) {
        var submission = SubmissionReader.read(arguments, environment, findings);
        if (findings.faulty()) {
            findings.faults.addAll(faultsOf(submission));
            findings.faults.throwIfAny(SUBJECT);
        }
        return new SparkSubmitCommand(submission, findings.warnings());
    }

    /** Faults of the application itself, but for those that follow from one of the command line. */
    private static List<Fault> faultsOf(Submission submission) {
        try {
            var unused = submission.toBuilder().build();
            return List.of();
        } catch (InvalidSpecException e) {
            return e.faults().stream()
                    .filter(fault -> submission.mainResource() != null
                            || !(fault.path().equals("main") || fault.path().equals("name")))
                    .toList();
        }
    }

    private static List<Fault> cannotBeSaid(SparkApplication app) {
        var faults = new FaultCollector();
        faults.addAll(app.mainResource().notSubmittable());
        faults.addAll(SparkManifests.onlyOfPods(app, SPARK_SUBMIT));
        return faults.faults();
    }

    /** Reads what would be written: what spark-submit cannot be told would come out as something else. */
    private static SparkSubmitCommand checked(SparkApplication app, Submission submission) {
        var subject = subject(app);
        var findings = new Findings();
        var again = SubmissionReader.read(Printer.words(submission), Map.of(), findings);
        findings.faults.throwIfAny(subject);
        differences(submission, again, findings);
        findings.faults.throwIfAny(subject);
        return new SparkSubmitCommand(submission, findings.warnings());
    }

    private static void differences(Submission said, Submission understood, Findings findings) {
        if (!Objects.equals(said.mainResource(), understood.mainResource())
                || !said.arguments().equals(understood.arguments())) {
            findings.fault(
                    "main",
                    "spark-submit would not take '" + said.mainResource() + "' for that: it goes by the end of the"
                            + " file's name");
        }
        if (!said.templates().equals(understood.templates())) {
            findings.fault("template", "a pod template is not the same when it is read again from its file");
        }
        said.conf().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(understood.conf().get(entry.getKey())))
                .forEach(entry -> findings.fault(entry.getKey(), "spark-submit would ignore it, or change it"));
    }

    /** The URL of the API server that {@code --master k8s://URL} names; it is no part of the application. */
    public Optional<String> master() {
        return Optional.ofNullable(submission.master());
    }

    /** The namespace, when the command line names one; {@code default} is Spark's own. */
    public Optional<String> namespace() {
        return Optional.ofNullable(submission.namespace());
    }

    /** This command line with {@code --master k8s://URL}. */
    public SparkSubmitCommand withMaster(String url) {
        var findings = new Findings();
        var master = MasterUrl.read(MasterUrl.write(requireNonNull(url, "url")), findings);
        findings.faults.throwIfAny(SUBJECT);
        return new SparkSubmitCommand(submission.withMaster(master.orElseThrow()), warnings);
    }

    /** What is done otherwise than spark-submit would, or has no effect, each with the option or key it is about. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * The application.
     *
     * @throws InvalidSpecException with all of its faults
     */
    public SparkApplication toApplication() {
        return toBuilder().build();
    }

    /** A builder that begins with all that the command line says. */
    public SparkApplication.Builder toBuilder() {
        return submission.toBuilder();
    }

    /** The words of the command line, {@code spark-submit} first. */
    public List<String> arguments() {
        return Printer.words(submission);
    }

    /** The command line for a POSIX shell. */
    public String toLine() {
        return ShellWords.join(arguments());
    }

    /** Without the arguments and the configuration, which may hold secrets. */
    @Override
    public String toString() {
        return "spark-submit of " + submission.name();
    }
}
