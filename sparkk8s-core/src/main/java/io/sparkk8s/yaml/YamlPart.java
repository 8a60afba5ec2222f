package io.sparkk8s.yaml;

/** What stands between two {@code ---} of a file. */
public sealed interface YamlPart permits YamlDocument, YamlError {

    /** Its place among the parts of the file, from 0; empty parts are not counted. */
    int index();

    /** The line of the file in which it begins (or in which it broke), from 1. */
    int line();
}
