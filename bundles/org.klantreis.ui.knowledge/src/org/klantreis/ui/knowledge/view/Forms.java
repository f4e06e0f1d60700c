/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A choice of the forms of journeys that a view is about. */
public final class Forms {
    private static final String[] VALUES = {"AS_IS", "TO_BE", "OBSERVED", ""};

    private Forms() {
    }

    /**
     * Makes the choice; as they are now is chosen.
     *
     * @param parent where
     * @return a list to choose from
     */
    public static Combo create(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(Messages.Forms_asIs, Messages.Forms_toBe, Messages.Forms_observed, Messages.Forms_all);
        combo.select(0);
        combo.setToolTipText(Messages.Forms_hint);
        return combo;
    }

    /**
     * Returns what is chosen.
     *
     * @param combo the choice
     * @return the value of the queries' parameter {@code form}
     */
    public static String value(Combo combo) {
        return VALUES[Math.max(0, combo.getSelectionIndex())];
    }
}
