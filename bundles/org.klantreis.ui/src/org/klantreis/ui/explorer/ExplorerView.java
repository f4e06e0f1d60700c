/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.klantreis.model.Identified;
import org.klantreis.ui.navigation.ElementView;

/** Shows the landscapes of the workspace by what they are about, instead of by their files. */
public final class ExplorerView extends CommonNavigator implements ElementView, ITabbedPropertySheetPageContributor {
    /** The id of the view. */
    public static final String ID = "org.klantreis.ui.explorer";
    /** The context in which the keys of the view work. */
    public static final String CONTEXT = ID;
    /** How many matches of the filter are expanded to; those beyond are shown when their parents are expanded. */
    static final int EXPANDED_MATCHES = 200;

    private static final String PROPERTIES = "org.klantreis.ui.properties";

    private final NameFilter nameFilter = new NameFilter();
    private FilterField filterField;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filterField = new FilterField(parent, nameFilter, this::getCommonViewer);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        super.createPartControl(body);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        EditorLink.install(this);
        ElementActions keys = new ElementActions();
        keys.build(getCommonViewer(), getSite().getPage());
        keys.handleKeys(getSite().getService(IHandlerService.class));
    }

    /** Returns the field above the tree. */
    Text filterText() {
        return filterField.text();
    }

    /** Takes the filter by name away. */
    void clearFilter() {
        filterField.clear();
    }

    @Override
    protected CommonViewer createCommonViewerObject(Composite parent) {
        return new ExplorerViewer(getViewSite().getId(), parent, nameFilter);
    }

    @Override
    protected void initListeners(TreeViewer viewer) {
        super.initListeners(viewer);
        viewer.getTree().getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                    event.result = Messages.ExplorerView_tree;
                }
            }
        });
    }

    @Override
    public boolean reveal(Identified element, EStructuralFeature feature) {
        Object shown = ExplorerTree.shown(element);
        if (shown == null) {
            return false;
        }
        getCommonViewer().setSelection(new StructuredSelection(shown), true);
        return !getCommonViewer().getStructuredSelection().isEmpty();
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(new TabbedPropertySheetPage(this));
        }
        return type == ElementView.class ? type.cast(this) : super.getAdapter(type);
    }
}
