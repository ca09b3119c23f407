package org.defaulton;

/** Starts the app as if on an older Java; the version cannot be set from outside. */
final class OldJava {
    private OldJava() {
    }

    /** The version comes first. */
    public static void main(String[] args) throws ReflectiveOperationException {
        System.setProperty("java.specification.version", args[0]);
        Start.main(new String[0]);
    }
}
