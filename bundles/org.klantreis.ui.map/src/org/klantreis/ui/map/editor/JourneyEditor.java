/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.report.map.MapOptions;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.forms.ElementsPage;
import org.klantreis.ui.map.outline.MapOutlinePage;
import org.klantreis.ui.navigation.ElementSelection;

/** The editor of a journey: its map, and a page with all that the map does not show. */
public final class JourneyEditor extends LandscapeEditor {
    /** The editor's id. */
    public static final String ID = "org.klantreis.ui.map.editor";

    private MapPage map;
    private MapKeys keys;
    private MapOutlinePage outline;
    private ElementSelection selection;
    private ElementsPage details;
    private ISelectionProvider detailsSelection;
    private boolean revealing;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        selection = new ElementSelection(this::selected, this::select);
        site.setSelectionProvider(selection);
    }

    @Override
    protected void addPages() {
        map = new MapPage(getContainer(), this);
        setPageText(addPage(map), Messages.JourneyEditor_map);
        map.session().selection().addListener(selection::fire);
        keys = new MapKeys(map, getSite());
        MapMenu.install(map, getSite(), selection);
        try {
            details = new ElementsPage(this);
            addPage(details);
        } catch (PartInitException e) {
            Platform.getLog(JourneyEditor.class).log(e.getStatus());
        }
    }

    @Override
    protected void pageChange(int newPageIndex) {
        Optional<Identified> focused = map == null || keys == null || newPageIndex == 0 || revealing ? Optional.empty()
                : map.session().selected().stream().map(Identified.class::cast).findFirst();
        super.pageChange(newPageIndex);
        if (keys != null) {
            map.editing().finish();
            keys.setShown(newPageIndex == 0);
            ISelectionProvider ofPage = getSite().getSelectionProvider();
            if (ofPage != selection) {
                // The page made its tree the editor's selection; both pages share one provider, which listeners keep.
                detailsSelection = ofPage;
                detailsSelection.addSelectionChangedListener(event -> selection.fire());
                getSite().setSelectionProvider(selection);
            }
            focused.ifPresent(element -> revealInDetails(element, null));
            selection.fire();
        }
    }

    /** Returns the journey, or null where the file cannot be read. */
    Journey journey() {
        return document().filter(Journey.class::isInstance).map(Journey.class::cast).orElse(null);
    }

    /** Returns the map. */
    MapPage map() {
        return map;
    }

    private List<EObject> selected() {
        if (getActivePage() > 0 && detailsSelection != null
                && detailsSelection.getSelection() instanceof IStructuredSelection tree) {
            return ((List<?>) tree.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        }
        if (map == null || journey() == null) {
            return List.of();
        }
        List<EObject> chosen = map.session().selected();
        // Where nothing is selected, the journey itself is looked at.
        return chosen.isEmpty() ? List.of(journey()) : chosen;
    }

    private void select(List<EObject> elements) {
        if (getActivePage() > 0 && detailsSelection != null) {
            detailsSelection.setSelection(new StructuredSelection(elements));
        } else if (map != null) {
            map.select(elements);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && map != null && !map.isDisposed()) {
            outline = new MapOutlinePage(map.session());
            return type.cast(outline);
        }
        if (type == MapOptions.class && map != null && !map.isDisposed()) {
            return type.cast(map.options());
        }
        return super.getAdapter(type);
    }

    @Override
    protected void modelChanged(List<Notification> changes) {
        follow(() -> map.modelChanged(changes));
    }

    private void follow(Runnable change) {
        setPartName(partName());
        if (map != null && !map.isDisposed()) {
            change.run();
            if (outline != null) {
                outline.refresh();
            }
        }
    }

    @Override
    protected void modelReloaded(Collection<String> paths) {
        if (map != null && !map.isDisposed()) {
            map.editing().cancel();
            follow(map::modelReloaded);
            selection.fire();
        }
    }

    @Override
    public boolean reveal(Identified element, EStructuralFeature feature) {
        if (map == null) {
            return false;
        }
        if (map.shows(element, feature)) {
            setActivePage(0);
            return map.reveal(element, feature);
        }
        return details != null && revealInDetails(element, feature);
    }

    /** Brings the page to the front, which asks for what is selected on the map unless something is revealed already. */
    private boolean revealInDetails(Identified element, EStructuralFeature feature) {
        revealing = true;
        try {
            return details.reveal(element, feature);
        } finally {
            revealing = false;
        }
    }

    @Override
    public void setFocus() {
        if (map != null && getActivePage() == 0) {
            map.canvas().setFocus();
        } else {
            super.setFocus();
        }
    }
}
