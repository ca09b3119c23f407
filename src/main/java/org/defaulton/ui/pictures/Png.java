package org.defaulton.ui.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes an image as a PNG file. */
final class Png {
    private Png() {
    }

    /** Writes beside the target first, so that a half-written picture never bears its name. */
    static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        ImageIO.write(picture, "png", part.toFile());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
