/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import org.eclipse.swt.widgets.Table;
import org.klantreis.ui.review.changes.ChangeTree;

/** The context menus of the history. */
final class HistoryMenu {
    HistoryMenu(HistoryView view) {
    }

    void install(Table table, ChangeTree tree) {
    }
}
