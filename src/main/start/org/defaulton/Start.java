package org.defaulton;

import java.lang.reflect.InvocationTargetException;

/** Compiled for old Javas: says in a sentence that a newer one is needed, or hands over to Main. */
public final class Start {
    private static final int NEEDED = 25;

    private Start() {
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        String running = System.getProperty("java.specification.version");
        if (Double.parseDouble(running) < NEEDED) {
            System.err.println("DefaultOn needs Java " + NEEDED + " or newer, this is Java " + running
                    + ". Install one, for example Eclipse Temurin " + NEEDED
                    + ", and start the jar with its java command.");
            System.exit(1);
        }
        // Otherwise reflection generates accessor classes, which only pays off for frequent calls.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        try {
            Class.forName("org.defaulton.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Main failed", e.getCause());
        }
    }
}
