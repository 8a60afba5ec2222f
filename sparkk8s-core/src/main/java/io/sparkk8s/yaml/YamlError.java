package io.sparkk8s.yaml;

/**
 * A part of a file that is no YAML.
 *
 * @param index its place among the parts of the file, from 0
 * @param line the line of the file where reading stopped, from 1
 * @param message what was expected there; does not quote the file, which may hold secrets
 */
public record YamlError(int index, int line, String message) implements YamlPart {}
