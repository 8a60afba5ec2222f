package io.sparkk8s.argo.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that javac took without a warning. */
final class Compiled implements AutoCloseable {

    private final URLClassLoader classes;

    private Compiled(URLClassLoader classes) {
        this.classes = classes;
    }

    static Compiled of(List<JavaSource> sources, Path folder) throws Exception {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-processing,-classfile",
                "-encoding",
                "US-ASCII",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        options,
                        null,
                        sources.stream().map(Compiled::file).toList())
                .call();
        assertThat(diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH) + " at " + line(diagnostic))
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        return new Compiled(new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader()));
    }

    Class<?> type(JavaSource source) throws ClassNotFoundException {
        return classes.loadClass(
                (source.packageName().isEmpty() ? "" : source.packageName() + ".") + source.className());
    }

    HasMetadata manifest(JavaSource source) throws ReflectiveOperationException {
        return (HasMetadata) type(source).getMethod("manifest").invoke(null);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static JavaFileObject file(JavaSource source) {
        URI name = URI.create("string:///" + source.packageName().replace('.', '/')
                + (source.packageName().isEmpty() ? "" : "/") + source.className() + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) throws IllegalArgumentException {
        try {
            String text = diagnostic.getSource().getCharContent(true).toString();
            return diagnostic.getSource().getName() + ": "
                    + text.lines()
                            .skip(Math.max(0, diagnostic.getLineNumber() - 1))
                            .findFirst()
                            .orElse("");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
