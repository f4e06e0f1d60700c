/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.pickers.ElementPicker;
import org.klantreis.ui.project.OpenLandscape;

/** The links of a source, a tab for each kind. Nothing changes in the model until somebody takes what was decided. */
public final class LinkTabs extends Composite {
    private final OpenLandscape landscape;
    private final TabFolder tabs;
    private final List<LinkRows> kinds = new ArrayList<>();
    private final List<LinkPage> pages = new ArrayList<>();

    /**
     * Makes it without tabs.
     *
     * @param parent where
     * @param landscape in which targets are chosen
     */
    public LinkTabs(Composite parent, OpenLandscape landscape) {
        super(parent, SWT.NONE);
        this.landscape = landscape;
        setLayout(new FillLayout());
        tabs = new TabFolder(this, SWT.TOP);
    }

    /**
     * Shows links; those that were shown before go.
     *
     * @param shown a list for each kind
     */
    public void show(List<LinkRows> shown) {
        for (TabItem tab : tabs.getItems()) {
            tab.getControl().dispose();
            tab.dispose();
        }
        pages.clear();
        kinds.clear();
        kinds.addAll(shown);
        for (LinkRows rows : kinds) {
            TabItem tab = new TabItem(tabs, SWT.NONE);
            LinkPage page = new LinkPage(tabs, rows, row -> choose(rows.kind(), row), this::titles);
            pages.add(page);
            tab.setControl(page);
        }
        titles();
        kinds.stream().filter(rows -> rows.open() > 0).findFirst().or(() -> kinds.stream().filter(rows -> !rows.all().isEmpty())
                .findFirst())
                .ifPresent(rows -> tabs.setSelection(kinds.indexOf(rows)));
    }

    /** Shows what changed in the links. */
    public void refresh() {
        pages.forEach(LinkPage::refresh);
    }

    /** How many values are open stands on the tabs. */
    private void titles() {
        if (pages.size() < kinds.size()) {
            return;
        }
        for (int i = 0; i < kinds.size(); i++) {
            String name = ElementLabels.feature(kinds.get(i).kind().target());
            long open = kinds.get(i).open();
            String text = open == 0 ? name : NLS.bind(Messages.LinkTabs_tab, name, open);
            if (!tabs.getItem(i).getText().equals(text)) {
                tabs.getItem(i).setText(text);
            }
        }
    }

    private EObject choose(LinkKind kind, LinkRow row) {
        EObject owner = row.mapping();
        if (owner == null) {
            // It comes into the model when what was decided is taken.
            owner = EcoreUtil.create(kind.list().getEReferenceType());
            owner.eSet(kind.value(), row.value());
        }
        ElementPicker picker = new ElementPicker(getShell(), landscape, owner, kind.target());
        return picker.open() == Window.OK && !picker.chosen().isEmpty() ? picker.chosen().get(0) : null;
    }

    TabFolder tabs() {
        return tabs;
    }

    LinkPage page(int index) {
        return pages.get(index);
    }
}
