/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.ui.editors.LandscapeEditor;

/** The editor of a journey: its map, and a page with all that the map does not show. */
public final class JourneyEditor extends LandscapeEditor {
    /** The editor's id. */
    public static final String ID = "org.klantreis.ui.map.editor";

    private MapPage map;

    @Override
    protected void addPages() {
        map = new MapPage(getContainer(), this);
        int index = addPage(map);
        setPageText(index, Messages.JourneyEditor_map);
    }

    /** Returns the journey, or null where the file cannot be read. */
    Journey journey() {
        return document().filter(Journey.class::isInstance).map(Journey.class::cast).orElse(null);
    }

    /** Returns the map. */
    MapPage map() {
        return map;
    }

    @Override
    protected void modelChanged(List<Notification> changes) {
        setPartName(partName());
        if (map != null) {
            map.modelChanged();
        }
    }

    @Override
    protected void modelReloaded(Collection<String> paths) {
        modelChanged(List.of());
    }

    @Override
    public boolean reveal(Identified element, EStructuralFeature feature) {
        return map != null && map.reveal(element, feature);
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
