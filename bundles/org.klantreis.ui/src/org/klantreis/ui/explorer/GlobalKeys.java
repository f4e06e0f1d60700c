/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Leaves keys to a text field while it has the focus. */
final class GlobalKeys {
    private GlobalKeys() {
    }

    static void leaveTo(Text text) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        text.addFocusListener(FocusListener.focusGainedAdapter(event -> bindings.setKeyFilterEnabled(false)));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> bindings.setKeyFilterEnabled(true)));
        text.addDisposeListener(event -> bindings.setKeyFilterEnabled(true));
    }
}
