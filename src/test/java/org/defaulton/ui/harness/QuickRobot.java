package org.defaulton.ui.harness;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;

/** Mouse and keyboard after which the window is laid out at once; TestFX’s own robot sleeps 50 ms after each step. */
public class QuickRobot extends FxRobot {
    /** One for all: a robot of the headless toolkit retains the last window of the one before it, and all that is in it. */
    public static final QuickRobot ONLY = new QuickRobot();

    private static final int ROUNDS = 3;

    private final MouseRobot mouse = robotContext().getMouseRobot();
    private final KeyboardRobot keyboard = robotContext().getKeyboardRobot();

    protected QuickRobot() {
    }

    /** Events lead to events, and layout to scrolling: after some rounds all of it is there. */
    private QuickRobot settle() {
        for (int round = 0; round < ROUNDS; round++) {
            Fx.run(Fx::pulse);
        }
        return this;
    }

    @Override
    public QuickRobot interact(Runnable work) {
        Fx.run(work);
        return settle();
    }

    @Override
    public QuickRobot moveTo(PointQuery where, Motion motion) {
        return to(where.query());
    }

    @Override
    public QuickRobot moveBy(double x, double y, Motion motion) {
        return to(robotContext().getBaseRobot().retrieveMouse().add(x, y));
    }

    private QuickRobot to(Point2D point) {
        mouse.moveNoWait(point);
        return settle();
    }

    @Override
    public QuickRobot press(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        return settle();
    }

    @Override
    public QuickRobot release(MouseButton... buttons) {
        mouse.releaseNoWait(buttons);
        return settle();
    }

    @Override
    public QuickRobot clickOn(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        return release(buttons);
    }

    @Override
    public QuickRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        return moveTo(where, motion).clickOn(buttons);
    }

    @Override
    public QuickRobot drag(PointQuery from, MouseButton... buttons) {
        return moveTo(from, Motion.DEFAULT).press(buttons);
    }

    @Override
    public QuickRobot drop() {
        return release(new MouseButton[0]);
    }

    @Override
    public QuickRobot press(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        return settle();
    }

    @Override
    public QuickRobot release(KeyCode... keys) {
        keyboard.releaseNoWait(keys);
        return settle();
    }

    @Override
    public QuickRobot push(KeyCode... keys) {
        return press(keys).release(keys);
    }

    @Override
    public QuickRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public QuickRobot write(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> robotContext().getBaseRobot()
                        .typeKeyboard(targetWindow().getScene(), KeyCode.UNDEFINED, letter));
        return settle();
    }
}
