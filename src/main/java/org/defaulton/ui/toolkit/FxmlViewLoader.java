package org.defaulton.ui.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.defaulton.text.Messages;

/** Loads the FXML of a controller: {@code MirrorController} has {@code mirror.fxml}. */
public final class FxmlViewLoader {
    private static final String SUFFIX = "Controller";

    private FxmlViewLoader() {
    }

    /** The view of the controller. Sets the controller's fields and uses the messages of its package. */
    public static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName().replace(SUFFIX, "");
        String file = Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".fxml";
        URL url = type.getResource(file);
        if (url == null) {
            throw new IllegalStateException(type.getName() + " has no " + file + " beside it");
        }
        FXMLLoader loader = new FXMLLoader(url, Messages.of(type).bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(url.toString(), e);
        }
    }
}
