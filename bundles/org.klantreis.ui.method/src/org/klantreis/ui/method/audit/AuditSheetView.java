/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import org.klantreis.report.render.Drawing;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;
import org.klantreis.ui.method.sheets.SheetView;

/** The sheet that an auditor takes along: the steps as they are on paper, with boxes to tick and lines to write on. */
public final class AuditSheetView extends SheetView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.auditSheet";

    @Override
    protected Drawing drawing(ViewSource source) {
        return View.AUDIT.drawing(source);
    }
}
