/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.audit;

import org.klantreis.report.layout.Sheet;

/** Where the columns of the audit sheet are: as wide as a page of A4 on its side. */
final class Grid {
    static final double NUMBER = Sheet.MARGIN;
    static final double STEP = 46;
    static final double SIDE = 224;
    static final double PAPER = SIDE + 14;
    static final double PAPER_WIDTH = 250;
    static final double BOXES = 508;
    /** From one column of boxes to the next. */
    static final double BOX_COLUMN = 128;
    static final double NOTES = 776;
    static final double WIDTH = 1048;
    static final double NOTES_WIDTH = WIDTH - Sheet.MARGIN - NOTES;
    /** Above and below what is in a row. */
    static final double PAD = 9;
    /** From line to line where somebody writes. */
    static final double WRITING = 23;

    private Grid() {
    }
}
