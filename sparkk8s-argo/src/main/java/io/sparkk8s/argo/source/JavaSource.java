package io.sparkk8s.argo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of Java source.
 *
 * @param packageName empty for the unnamed package
 * @param className of its one class
 * @param text ASCII; the same for the same manifest
 */
public record JavaSource(String packageName, String className, String text) {

    /**
     * Writes the file in the folder of its package.
     *
     * @param root of the sources, such as {@code src/main/java}
     * @return the file; one of the same name is replaced
     * @throws IOException if it cannot be written
     */
    public Path writeTo(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve(packageName.replace('.', '/')));
        return Files.writeString(folder.resolve(className + ".java"), text);
    }
}
