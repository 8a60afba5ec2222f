package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.sparkk8s.argo.model.ScriptTemplate;
import io.sparkk8s.argo.model.Template;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Containers that run a text: scripts, and shells with {@code -c}. */
final class Scripts {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "zsh", "ksh");

    private Scripts() {}

    /** Argo's script template has the fields of a container and the source, side by side. */
    static Template.Builder wire(Container c, String source) {
        ScriptTemplate.Builder script = ScriptTemplate.builder()
                .name(c.getName())
                .image(c.getImage())
                .command(c.getCommand())
                .args(c.getArgs())
                .workingDir(c.getWorkingDir())
                .ports(c.getPorts())
                .envFrom(c.getEnvFrom())
                .env(c.getEnv())
                .resources(c.getResources())
                .resizePolicy(c.getResizePolicy())
                .restartPolicy(c.getRestartPolicy())
                .restartPolicyRules(c.getRestartPolicyRules())
                .volumeMounts(c.getVolumeMounts())
                .volumeDevices(c.getVolumeDevices())
                .livenessProbe(c.getLivenessProbe())
                .readinessProbe(c.getReadinessProbe())
                .startupProbe(c.getStartupProbe())
                .lifecycle(c.getLifecycle())
                .terminationMessagePath(c.getTerminationMessagePath())
                .terminationMessagePolicy(c.getTerminationMessagePolicy())
                .imagePullPolicy(c.getImagePullPolicy())
                .securityContext(c.getSecurityContext())
                .stdin(c.getStdin())
                .stdinOnce(c.getStdinOnce())
                .tty(c.getTty())
                .source(source);
        c.getAdditionalProperties().forEach(script::unknown);
        return Template.builder().script(script.build());
    }

    /** Refuses a reference to an input in a text that a shell or an interpreter runs. */
    static void check(Template template, Place place) {
        ScriptTemplate script = template.script();
        if (script != null) {
            checkText(script.source(), place.in("script.source"));
        }
        Container container = template.container();
        if (container != null && isShell(container.getCommand())) {
            Place args = place.in("container.args");
            container.getCommand().forEach(text -> checkText(text, place.in("container.command")));
            if (endsWithC(container.getCommand()) && !container.getArgs().isEmpty()) {
                checkText(container.getArgs().get(0), args); // what follows are $0, $1 ...: data
            } else if (!endsWithC(container.getCommand())) {
                int c = container.getArgs().indexOf("-c");
                if (c >= 0 && c + 1 < container.getArgs().size()) {
                    checkText(container.getArgs().get(c + 1), args);
                }
            }
        }
    }

    private static boolean isShell(List<String> command) {
        return !command.isEmpty() && SHELLS.contains(command.get(0).replaceAll(".*/", ""));
    }

    private static boolean endsWithC(List<String> command) {
        return command.get(command.size() - 1).matches("-[a-z]*c");
    }

    private static void checkText(@Nullable String text, Place place) {
        place.faultIf(
                text != null && text.contains("{{inputs.parameters."),
                "an input is pasted into a text that is run, and could run commands of its own: pass it as an"
                        + " environment variable or an argument");
    }
}
