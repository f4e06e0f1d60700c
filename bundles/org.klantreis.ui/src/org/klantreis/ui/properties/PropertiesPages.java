/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** Gives editors of landscapes a page in the properties view. */
public final class PropertiesPages implements IAdapterFactory {
    /** Says which tabs the page has. */
    public static final String CONTRIBUTOR = "org.klantreis.ui.properties"; //$NON-NLS-1$

    @Override
    public <T> T getAdapter(Object part, Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new TabbedPropertySheetPage(() -> CONTRIBUTOR)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySheetPage.class};
    }
}
