/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Journey;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.selection.MapSelection;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A journey on a canvas, with its selection: what all tools of the map editor work on.
 *
 * @param landscape the landscape
 * @param root the journey as it is now; null where it cannot be read
 * @param readOnly why the journey cannot be changed; empty where it can
 * @param canvas where it is shown
 * @param selection what is selected
 */
public record MapSession(OpenLandscape landscape, Supplier<Journey> root, Supplier<Optional<String>> readOnly, MapCanvas canvas,
        MapSelection selection) {
    /** Returns the journey; null where it cannot be read. */
    public Journey journey() {
        return root.get();
    }

    /** Says whether the journey can be changed. */
    public boolean isEditable() {
        return journey() != null && readOnly.get().isEmpty();
    }

    /** Finds an element. */
    public Optional<EObject> element(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : landscape.find(id).map(EObject.class::cast);
    }

    /** Finds an element of a class. */
    public <T> Optional<T> element(String id, Class<T> type) {
        return element(id).filter(type::isInstance).map(type::cast);
    }

    /** Returns the selected elements. */
    public List<EObject> selected() {
        return selection.ids().stream().map(this::element).flatMap(Optional::stream).toList();
    }

    /** Returns the selected elements of a class, in the order of the journey. */
    public <T extends EObject> List<T> selected(Class<T> type) {
        List<T> found = selected().stream().filter(type::isInstance).map(type::cast).toList();
        return found.stream().sorted(new ModelOrder()).toList();
    }

    /** Returns the spot with the focus. */
    public Optional<Spot> focus() {
        return selection.focus().flatMap(key -> key.in(canvas.scene()));
    }

    /** Executes a command, if the journey may be changed. */
    public boolean execute(Command command) {
        return isEditable() && landscape.execute(command);
    }

    /** Selects a spot alone and scrolls to it. */
    public void goTo(Spot spot) {
        selection.select(SpotKey.of(spot));
        canvas.reveal(spot);
    }

    /** Selects an element by the spot that shows it best, and scrolls to it. Says whether the map shows it. */
    public boolean goTo(String id, Part part) {
        Optional<Spot> spot = canvas.scene().spot(id, part).or(() -> canvas.scene().spotsOf(id).stream().findFirst());
        spot.ifPresent(this::goTo);
        return spot.isPresent();
    }

    /** Selects elements and gives the first one's spot the focus. */
    public void select(Collection<? extends EObject> elements) {
        List<String> ids = elements.stream().map(org.klantreis.model.Identified.class::cast)
                .map(org.klantreis.model.Identified::getId).toList();
        if (!ids.isEmpty() && goTo(ids.get(0), Part.STEP)) {
            selection.selectAll(ids);
        }
    }
}
