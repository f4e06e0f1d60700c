/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.sheets;

import org.klantreis.report.render.Drawing;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;

/**
 * The service blueprint of a journey: what the customer meets, who works for it in sight and out of sight, with what, and how
 * long.
 */
public final class BlueprintView extends SheetView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.blueprint";

    @Override
    protected Drawing drawing(ViewSource source) {
        return View.BLUEPRINT.drawing(source);
    }
}
