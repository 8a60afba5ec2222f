package io.sparkk8s.examples.quickstart;

import java.io.Console;

/** Whether people read along, or a file. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // before Java 22 it is null without a terminal, since then it must be asked
    static boolean attached() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
