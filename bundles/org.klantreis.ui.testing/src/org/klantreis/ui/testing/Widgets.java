/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets by what a user reads on or beside them, and uses them as a user does. */
public final class Widgets {
    private Widgets() {
    }

    /**
     * Finds the window with a title; waits until it is there.
     *
     * @param title its title
     * @return the window
     */
    public static Shell shell(String title) {
        EventLoop.until("there is a window «" + title + "»", () -> find(title) != null);
        return find(title);
    }

    private static Shell find(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
    }

    /**
     * Finds a button by its text.
     *
     * @param parent where to look
     * @param text its text without the mark of the mnemonic
     * @return the visible button
     */
    public static Button button(Composite parent, String text) {
        return one(parent, Button.class, button -> plain(button.getText()).equals(text), "button «" + text + "»");
    }

    /**
     * Finds a link by its text.
     *
     * @param parent where to look
     * @param text its text
     * @return the visible link
     */
    public static Link link(Composite parent, String text) {
        return one(parent, Link.class, link -> link.getText().contains(">" + text + "<"), "link «" + text + "»");
    }

    /**
     * Finds a field by the label before it.
     *
     * @param <T> the class of the field
     * @param parent where to look
     * @param type the class of the field
     * @param label the label's text without the mark of the mnemonic
     * @return the visible field that comes next after the label
     */
    public static <T extends Control> T field(Composite parent, Class<T> type, String label) {
        Label before = one(parent, Label.class, each -> plain(each.getText()).equals(label), "label «" + label + "»");
        List<Control> siblings = List.of(before.getParent().getChildren());
        return siblings.stream().skip(siblings.indexOf(before) + 1L).filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + type.getSimpleName() + " after «" + label + "»"));
    }

    /**
     * Finds all visible widgets of a class.
     *
     * @param <T> the class
     * @param parent where to look
     * @param type the class
     * @return the widgets in the order of their making
     */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible()) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    /**
     * Clicks a push button, a link, or a button for yes or no; one of several becomes the chosen one.
     *
     * @param control the widget, which must be enabled
     */
    public static void click(Control control) {
        if (!control.isEnabled()) {
            throw new AssertionError(control + " is disabled");
        }
        if (control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
            for (Control sibling : button.getParent().getChildren()) {
                if (sibling instanceof Button other && (other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(other == button);
                }
            }
        } else if (control instanceof Button button && (button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        control.notifyListeners(SWT.Selection, new Event());
    }

    private static <T extends Control> T one(Composite parent, Class<T> type, Predicate<T> condition, String what) {
        return all(parent, type).stream().filter(condition).findFirst().orElseThrow(() -> new AssertionError("There is no " + what
                + "; there are " + all(parent, type)));
    }

    private static String plain(String text) {
        return text.replaceAll("&(.)", "$1");
    }
}
