/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What an overview page shows of one sort of file. */
public interface Overview {
    /**
     * Makes the widgets.
     *
     * @param parent where
     * @return the outermost
     */
    Control create(Composite parent);

    /** Shows what the model has now. */
    void refresh();

    /** Puts the focus where a user begins. */
    void setFocus();
}
