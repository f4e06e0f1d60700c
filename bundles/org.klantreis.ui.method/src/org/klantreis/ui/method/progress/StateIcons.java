/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.klantreis.method.progress.StepState;
import org.klantreis.ui.method.view.MethodIcons;

/** The signs for how far a step of the method is: they differ in shape, not only in colour. */
final class StateIcons {
    private static final Map<StepState, String> NAMES = new EnumMap<>(Map.of(StepState.OPEN, "step_open", StepState.BUSY,
            "step_busy", StepState.DONE, "step_done"));

    private final LocalResourceManager resources;

    /** Makes them for a control, with which they go. */
    StateIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image of(StepState state) {
        return resources.create(MethodIcons.of(NAMES.get(state)));
    }
}
