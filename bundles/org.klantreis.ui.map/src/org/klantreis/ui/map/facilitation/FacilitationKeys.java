/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What a key on the map does in the facilitation mode. The workbench's own keys do not hold there. */
final class FacilitationKeys {
    private record Key(int code, int modifiers) {
    }

    private final Map<Key, Runnable> keys = new HashMap<>();

    /** Adds a key without modifiers. */
    FacilitationKeys on(int code, Runnable run) {
        return on(code, SWT.NONE, run);
    }

    /** Adds a key with modifiers. */
    FacilitationKeys on(int code, int modifiers, Runnable run) {
        keys.put(new Key(code, modifiers), run);
        return this;
    }

    /** Does what the key of an event is for. */
    void key(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        Runnable run = keys.get(new Key(event.keyCode, modifiers));
        if (run == null) {
            // Where a sign is, and whether it needs Shift, differs between keyboards.
            run = keys.get(new Key(event.character, modifiers & ~SWT.SHIFT));
        }
        if (run != null) {
            event.doit = false;
            run.run();
        }
    }
}
