/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.theme.MapTheme;

/** The first page of the editor: the map. */
final class MapPage extends Composite {
    private final JourneyEditor editor;
    private final MapCanvas canvas;
    private MapOptions options = MapOptions.DEFAULT;

    MapPage(Composite parent, JourneyEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        canvas = new MapCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.setSource(this::layOut);
        canvas.setPalette(MapTheme.palette(canvas));
        MapTheme.whenSwitched(canvas, () -> canvas.setPalette(MapTheme.palette(canvas)));
    }

    MapCanvas canvas() {
        return canvas;
    }

    void modelChanged() {
        canvas.sceneChanged();
    }

    boolean reveal(Identified element, EStructuralFeature feature) {
        return canvas.scene().spotsOf(element.getId()).stream()
                .filter(spot -> feature == null || spot.editable().filter(feature::equals).isPresent()).findFirst()
                .or(() -> canvas.scene().spotsOf(element.getId()).stream().findFirst()).map(this::show).orElse(false);
    }

    private boolean show(Spot spot) {
        canvas.reveal(spot);
        return true;
    }

    private Scene layOut() {
        Journey journey = editor.journey();
        if (journey == null) {
            return new SceneBuilder().size(1, 1).build();
        }
        return JourneyMap.layout(MapSource.of(journey, editor.landscape().model()), options, canvas.letters().typeface());
    }
}
