/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Handles modal dialogs, which run an event loop of their own until they are answered. */
public final class Dialogs {
    private Dialogs() {
    }

    /**
     * Runs something that opens a modal dialog, and does something with the dialog as soon as it is open.
     *
     * @param title the dialog's title
     * @param whenOpen what to do with it; must close it
     * @param opens what opens it
     */
    public static void during(String title, Consumer<Shell> whenOpen, Runnable opens) {
        Display display = Display.getCurrent();
        List<Throwable> failures = new ArrayList<>();
        boolean[] met = new boolean[1];
        long end = System.nanoTime() + 30_000_000_000L;
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Optional<Shell> shell = find(title);
            if (shell.isEmpty() && System.nanoTime() < end) {
                display.timerExec(20, look[0]);
            } else if (shell.isPresent()) {
                met[0] = true;
                try {
                    whenOpen.accept(shell.get());
                } catch (RuntimeException | Error e) {
                    failures.add(e);
                }
                if (!shell.get().isDisposed() && shell.get().isVisible() && !failures.isEmpty()) {
                    shell.get().close();
                }
            }
        };
        display.timerExec(20, look[0]);
        opens.run();
        display.timerExec(-1, look[0]);
        if (!failures.isEmpty()) {
            throw new AssertionError("The dialog «" + title + "» was not as expected: " + failures.get(0).getMessage(), failures.get(0));
        }
        if (!met[0]) {
            throw new AssertionError("No dialog «" + title + "» opened");
        }
    }

    /**
     * Presses a button as a user does.
     *
     * @param parent where the button is
     * @param text its text, without the mark of its mnemonic
     */
    public static void press(Composite parent, String text) {
        Button button = all(parent, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No button «" + text + "»"));
        Event event = new Event();
        event.widget = button;
        button.notifyListeners(SWT.Selection, event);
    }

    /**
     * Finds all controls of a class.
     *
     * @param <T> the class
     * @param parent where to look
     * @param type the class
     * @return the controls, from the outside in
     */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    private static Optional<Shell> find(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }
}
