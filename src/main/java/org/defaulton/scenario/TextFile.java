package org.defaulton.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text, within limits. */
final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {
    }

    /** The text without a byte order mark; empty, with a fault added, where the file is no text or too large. */
    static Optional<String> read(byte[] content, Faults faults) {
        if (content.length > ScenarioFiles.MOST_BYTES) {
            faults.add(Place.START, "too-large", ScenarioFiles.MOST_BYTES / 1_000_000);
            return Optional.empty();
        }
        CharBuffer decoded = CharBuffer.allocate(content.length + 1);
        boolean isUtf8 = decode(content, decoded);
        String text = decoded.flip().toString();
        if (!isUtf8) {
            faults.add(Place.endOf(text), "not-utf-8");
            return Optional.empty();
        }
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return printable(plain, faults) ? Optional.of(plain) : Optional.empty();
    }

    private static boolean decode(byte[] content, CharBuffer into) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), into, true);
        return result.isUnderflow();
    }

    private static boolean printable(String text, Faults faults) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '\r' || Characters.fault(text.codePointAt(at)).isEmpty())) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return true;
        }
        int code = text.codePointAt(at);
        faults.add(Place.endOf(text.substring(0, at)), Characters.fault(code).orElseThrow(),
                String.format("U+%04X", code));
        return false;
    }
}
