/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names a control for those who hear the screen. */
public final class AccessibleName {
    private AccessibleName() {
    }

    /**
     * Names a control that has no label of its own.
     *
     * @param control the control
     * @param name what it is
     */
    public static void set(Control control, String name) {
        set(control, () -> name);
    }

    /**
     * Names a control by what it shows now.
     *
     * @param control the control
     * @param name gives what it is
     */
    public static void set(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
    }
}
