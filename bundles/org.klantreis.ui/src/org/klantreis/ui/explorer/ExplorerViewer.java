/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonViewer;

/** The explorer's tree; its filter by name stays whatever other filters are chosen. */
final class ExplorerViewer extends CommonViewer {
    private final NameFilter nameFilter;

    ExplorerViewer(String id, Composite parent, NameFilter nameFilter) {
        super(id, parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        this.nameFilter = nameFilter;
        setComparer(new SameElement());
        setFilters();
    }

    @Override
    public void setFilters(ViewerFilter... filters) {
        super.setFilters(Stream.concat(Arrays.stream(filters).filter(filter -> filter != nameFilter), Stream.of(nameFilter))
                .toArray(ViewerFilter[]::new));
    }

    /** Takes the filter by name away, so that what is new is seen. */
    void showAll() {
        if (nameFilter.isActive() && getCommonNavigator() instanceof ExplorerView view) {
            view.clearFilter();
        }
    }

    @Override
    protected void internalRefresh(Object element, boolean updateLabels) {
        if (nameFilter != null && nameFilter.isActive()) {
            nameFilter.look();
        }
        super.internalRefresh(element, updateLabels);
    }
}
