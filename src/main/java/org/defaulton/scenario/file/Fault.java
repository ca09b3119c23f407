package org.defaulton.scenario.file;

/**
 * A fault in a file.
 *
 * @param file the file's name as the user gave it
 * @param line line, from 1
 * @param column column, from 1
 * @param message what is wrong and what to write instead, one or two sentences
 */
public record Fault(String file, int line, int column, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
