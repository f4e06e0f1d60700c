/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a user does: the display gets them, and whatever has the focus. */
public final class Keys {
    private Keys() {
    }

    /**
     * Presses a key.
     *
     * @param key a character, or a key such as {@link SWT#F2}
     * @param modifiers held meanwhile, such as {@link SWT#CTRL}
     */
    public static void press(int key, int... modifiers) {
        for (int modifier : modifiers) {
            post(SWT.KeyDown, modifier);
        }
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        for (int modifier : modifiers) {
            post(SWT.KeyUp, modifier);
        }
        EventLoop.flush();
    }

    /** Types a text, character by character. */
    public static void type(String text) {
        text.chars().forEach(Keys::press);
    }

    private static void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0 || key < ' ' || key == SWT.DEL) {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        if (!Display.getCurrent().post(event)) {
            throw new AssertionError("The display takes no key");
        }
        EventLoop.flush();
    }
}
