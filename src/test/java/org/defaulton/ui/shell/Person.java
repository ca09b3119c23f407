package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.defaulton.session.SessionMode;
import org.defaulton.store.HomeFolder;
import org.defaulton.text.UserException;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A user in front of the real window on a real file, who clicks, types and reads. */
final class Person implements AutoCloseable {
    private static final String VERSION = "test";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final int PATIENCE_SECONDS = 20;
    private static final int ROUNDS = 3;

    /** One for all, as {@link org.defaulton.ui.harness.QuickRobot#ONLY} says. */
    private static final FxRobot ROBOT = new FxRobot();
    private final DesktopApp desktop;
    private final Stage stage;

    /** Opens the app on the home with the demo as its platform, and waits for its window. */
    Person(Path home) throws TimeoutException {
        this(home, WIDTH, HEIGHT);
    }

    /** The same with a window of another size. */
    Person(Path home, double width, double height) throws TimeoutException {
        this(new HomeFolder(home), _ -> CompletableFuture.supplyAsync(() -> demo(new HomeFolder(home))), width, height);
    }

    /** Opens the app as it ships. */
    static Person asShipped(Path home) throws TimeoutException {
        return asShipped(home, WIDTH, HEIGHT);
    }

    /** The same with a window of another size. */
    static Person asShipped(Path home, double width, double height) throws TimeoutException {
        return new Person(new HomeFolder(home), DesktopApp::reading, width, height);
    }

    private Person(HomeFolder home, Function<DesktopApp, CompletableFuture<StartupData>> read, double width,
            double height) throws TimeoutException {
        System.setProperty("defaulton.still", "true");
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        desktop = new DesktopApp(home, VERSION);
        CompletableFuture<StartupData> reading = read.apply(desktop);
        List<Window> before = List.copyOf(Window.getWindows());
        ROBOT.interact(() -> desktop.start(reading));
        waitUntil(() -> newWindow(before) != null);
        stage = onFx(() -> newWindow(before));
        resize(width, height);
    }

    /** What is read from the home, with the demo in place of the shipped platform. */
    private static StartupData demo(HomeFolder home) {
        try {
            return StartupData.read(home, SessionMode.EXPLORE,
                    CompletableFuture.completedFuture(new PlatformFile(Demo.SCENARIO, Demo.TEXT)));
        } catch (UserException e) {
            throw new CompletionException(e);
        }
    }

    private static Stage newWindow(List<Window> before) {
        return Window.getWindows()
                .stream()
                .filter(window -> !before.contains(window))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(Window::isShowing)
                .findFirst()
                .orElse(null);
    }

    /** Resizes the window, with its top left corner at that of the screen. */
    void resize(double width, double height) {
        ROBOT.interact(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    MainWindow window() {
        return Objects.requireNonNull(desktop.window());
    }

    Node root() {
        return stage.getScene().getRoot();
    }

    /** Popups over the window, last opened first, and then the window. */
    List<Node> roots() {
        return onFx(() -> Window.getWindows()
                .reversed()
                .stream()
                .filter(Window::isShowing)
                .<Node>map(window -> window.getScene().getRoot())
                .toList());
    }

    boolean isWindowOpen() {
        return onFx(stage::isShowing);
    }

    /** The node, in the window or a popup; waits until it is visible. */
    Node find(String query) {
        waitUntil(() -> visible(query) != null);
        return onFx(() -> visible(query));
    }

    boolean sees(String query) {
        return onFx(() -> visible(query)) != null;
    }

    private Node visible(String query) {
        return Window.getWindows()
                .reversed()
                .stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(query).stream())
                .filter(Visible::isVisible)
                .findFirst()
                .orElse(null);
    }

    /** The text of the node. */
    String text(String query) {
        Node node = find(query);
        return onFx(() -> node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText());
    }

    boolean isOn(String query) {
        ToggleButton button = (ToggleButton) find(query);
        return onFx(button::isSelected);
    }

    /** All text in the window, in order. */
    List<String> words() {
        return onFx(() -> {
            Fx.pulse();
            return Visible.words(root());
        });
    }

    Person click(String query) {
        AtomicReference<Point2D> point = new AtomicReference<>();
        waitUntil(() -> {
            Node node = visible(query);
            point.set(node == null ? null : aim(node));
            return node != null;
        });
        return click(point.get());
    }

    Person click(Node node) {
        return click(onFx(() -> aim(node)));
    }

    /** Where to click once the node is visible. In one step, so that nothing moves in between. */
    private Point2D aim(Node node) {
        reveal(node);
        return ROBOT.point(node).query();
    }

    /** Waits until there are any, chooses one and aims at it before anything else can change it. */
    Node clickOneOf(Callable<List<Node>> nodes, Random random) {
        record Aim(Node node, Point2D point) {}
        AtomicReference<Aim> aim = new AtomicReference<>();
        waitUntil(() -> {
            List<Node> all = nodes.call();
            if (!all.isEmpty()) {
                Node node = all.get(random.nextInt(all.size()));
                aim.set(new Aim(node, aim(node)));
            }
            return !all.isEmpty();
        });
        click(aim.get().point());
        return aim.get().node();
    }

    private Person click(Point2D point) {
        MouseRobot mouse = ROBOT.robotContext().getMouseRobot();
        mouse.moveNoWait(point);
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        return settle();
    }

    /** Grabs the node, moves it to the right, runs the checks, and releases it. */
    Person drag(String query, double right, Runnable between) {
        Node node = find(query);
        Point2D from = onFx(() -> aim(node));
        MouseRobot mouse = ROBOT.robotContext().getMouseRobot();
        mouse.moveNoWait(from);
        mouse.pressNoWait(MouseButton.PRIMARY);
        settle();
        mouse.moveNoWait(from.add(right / 2, 0));
        settle();
        mouse.moveNoWait(from.add(right, 0));
        settle();
        between.run();
        mouse.releaseNoWait(MouseButton.PRIMARY);
        return settle();
    }

    /** Clicks on the text. */
    Person clickWords(String words) {
        waitUntil(() -> labeled(words) != null);
        return click(onFx(() -> labeled(words)));
    }

    /** Chooses an item of a menu by its id, also in a submenu. */
    Person choose(String button, String item) {
        return act(() -> {
            // The menu would do this before it reports the click.
            if (item(button, item) instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            item(button, item).fire();
        });
    }

    /** Whether the item of a menu is checked. */
    boolean isChosen(String button, String item) {
        return onFx(() -> item(button, item) instanceof CheckMenuItem check
                ? check.isSelected()
                : ((RadioMenuItem) item(button, item)).isSelected());
    }

    private MenuItem item(String button, String id) {
        return items(((MenuButton) visible(button)).getItems()).filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    /** Whether the text is in the window or in a popup. */
    boolean reads(String words) {
        return onFx(() -> labeled(words)) != null;
    }

    private static Node labeled(String words) {
        return Window.getWindows()
                .reversed()
                .stream()
                .filter(Window::isShowing)
                .flatMap(window -> Visible.nodes(window.getScene().getRoot()))
                .filter(node -> node instanceof Labeled label && label.getText().equals(words))
                .findFirst()
                .orElse(null);
    }

    /** Types into the focused node. */
    Person type(String text) {
        Scene scene = onFx(
                () -> Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(stage).getScene());
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> ROBOT.robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, letter));
        return settle();
    }

    /** Clicks into the field, then types. */
    Person type(String query, String text) {
        return click(query).type(text);
    }

    /** Clicks into the field, then replaces its text. */
    Person retype(String query, String text) {
        return click(query).press(KeyCode.CONTROL, KeyCode.A).type(text);
    }

    Person press(KeyCode... keys) {
        KeyboardRobot keyboard = ROBOT.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        return settle();
    }

    Person waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come. On the screen: " + words(), e);
        }
        return this;
    }

    Person waitUntilSaved() {
        return waitUntil(() -> visible("#saved") instanceof Labeled label && label.getText().equals("Saved"));
    }

    /** Acts on nodes directly, as assistive technology would. */
    Person act(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        return settle();
    }

    /** Events cause events, and layout causes scrolling, so it takes several rounds until nothing is pending. */
    private Person settle() {
        for (int round = 0; round < ROUNDS; round++) {
            onFx(() -> {
                MainWindow open = desktop.window();
                if (open != null) {
                    open.view().finish();
                }
                Fx.pulse();
                return true;
            });
        }
        return this;
    }

    <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, question);
    }

    /** Uses the window's own close button; the window may ask first. */
    void closeWindow() {
        ROBOT.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** Waits until the app has ended; returns its exit code. */
    int exitCode() {
        return desktop.await();
    }

    /** Closes the window. The headless toolkit retains every window that was ever open, so its content is removed. */
    @Override
    public void close() {
        ROBOT.interact(stage::hide);
        exitCode();
        ROBOT.interact(() -> {
            stage.setOnCloseRequest(null);
            stage.setOnHidden(null);
            stage.setScene(null);
        });
    }

    /** Turns the wheel until the node is in the middle. */
    private static void reveal(Node node) {
        Fx.pulse();
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
                Node content = scroll.getContent();
                Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double room = scroll.getViewportBounds().getHeight();
                double rest = content.getLayoutBounds().getHeight() - room;
                scroll.setVvalue(rest <= 0 ? 0 : Math.clamp((bounds.getCenterY() - room / 2) / rest, 0, 1));
                double across = scroll.getViewportBounds().getWidth();
                double beside = content.getLayoutBounds().getWidth() - across;
                scroll.setHvalue(beside <= 0 ? 0 : Math.clamp((bounds.getCenterX() - across / 2) / beside, 0, 1));
            }
        }
        Fx.pulse();
    }
}
