/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves elements in the order of the model, and groups in that of the explorer. */
public final class InOrder extends ViewerComparator {
    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return 0;
    }

    @Override
    public int category(Object element) {
        return 0;
    }
}
