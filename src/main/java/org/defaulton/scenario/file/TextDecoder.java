package org.defaulton.scenario.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a file, within limits. */
public final class TextDecoder {
    /** A larger file is refused; reading one byte more is enough to know. */
    public static final int MOST_BYTES = 2_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextDecoder() {
    }

    /** The text without a byte order mark; empty, with a fault added, if the file is not text or is too large. */
    static Optional<String> read(byte[] content, FaultCollector faults) {
        if (content.length > MOST_BYTES) {
            faults.add(FilePosition.START, "too-large", MOST_BYTES / 1_000_000);
            return Optional.empty();
        }
        CharBuffer decoded = CharBuffer.allocate(content.length + 1);
        boolean isUtf8 = decode(content, decoded);
        String text = decoded.flip().toString();
        if (!isUtf8) {
            faults.add(FilePosition.endOf(text), "not-utf-8");
            return Optional.empty();
        }
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return printable(plain, faults) ? Optional.of(plain) : Optional.empty();
    }

    private static boolean decode(byte[] content, CharBuffer into) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), into, true);
        return result.isUnderflow();
    }

    private static boolean printable(String text, FaultCollector faults) {
        int at = 0;
        while (at < text.length()
                && (text.charAt(at) == '\r' || AllowedCharacters.fault(text.codePointAt(at)).isEmpty())) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return true;
        }
        int code = text.codePointAt(at);
        faults.add(FilePosition.endOf(text.substring(0, at)), AllowedCharacters.fault(code).orElseThrow(),
                String.format("U+%04X", code));
        return false;
    }
}
