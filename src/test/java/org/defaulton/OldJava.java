package org.defaulton;

/** Starts the app as if on an older Java, whose version cannot be set from outside. */
final class OldJava {
    private OldJava() {
    }

    /** The first argument is the version. */
    public static void main(String[] args) throws ReflectiveOperationException {
        System.setProperty("java.specification.version", args[0]);
        Start.main(new String[0]);
    }
}
