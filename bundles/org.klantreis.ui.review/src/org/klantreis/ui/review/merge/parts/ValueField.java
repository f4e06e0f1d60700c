/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** A field in which a value is typed or chosen. */
interface ValueField {
    /** Returns its control. */
    Control control();

    /** Returns how high it should be, in pixels; {@code SWT.DEFAULT} for as high as it is by itself. */
    default int height() {
        return SWT.DEFAULT;
    }

    /** Shows values as in a decision: as in a file, or ids. */
    void set(List<String> values);

    /** Returns the values. */
    List<String> values();

    /** Says what is wrong with what was typed; empty for nothing. */
    default String problem() {
        return "";
    }
}
