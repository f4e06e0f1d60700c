/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** What pasting does with elements that were cut: within a landscape they move, from another they are copied and then deleted. */
public final class CutElements {
    private CutElements() {
    }

    /**
     * Moves elements that were cut in the same landscape; they keep their ids.
     *
     * @param landscape the landscape
     * @param content what was cut
     * @param places finds the place for a class
     * @return the moved elements; none where they do not fit, or are gone
     */
    public static List<EObject> move(OpenLandscape landscape, ElementTransfer.Content content,
            Function<EClass, Optional<Placement>> places) {
        List<EObject> elements = find(landscape, content);
        CompoundCommand command = new CompoundCommand(elements.size() == 1
                ? NLS.bind(Messages.MoveElements_one, ElementLabels.type(elements.get(0)))
                : NLS.bind(Messages.MoveElements_many, elements.size()));
        for (EClass type : elements.stream().map(EObject::eClass).distinct().toList()) {
            List<EObject> ofType = elements.stream().filter(element -> element.eClass() == type).toList();
            Optional<Placement> place = places.apply(type).filter(at -> MoveElements.isPossible(ofType, at)
                    && ReadOnly.reason(landscape, at.owner()).isEmpty());
            if (place.isEmpty()) {
                return List.of();
            }
            command.append(MoveElements.command(landscape, ofType, place.get()));
        }
        if (!elements.isEmpty() && landscape.execute(command)) {
            ElementTransfer.clear();
        }
        return elements;
    }

    /**
     * Deletes elements in the landscape in which they were cut, after they were pasted into another.
     *
     * @param shell the parent of the dialog that asks where something still points at them
     * @param content what was pasted; does nothing where it was copied and not cut
     */
    public static void deleteAtSource(Shell shell, ElementTransfer.Content content) {
        if (content.cut()) {
            Landscapes.get().all().stream().filter(landscape -> landscape.container().equals(content.source())).findFirst()
                    .ifPresent(source -> {
                        List<EObject> elements = find(source, content);
                        if (!elements.isEmpty()) {
                            DeleteElements.in(shell, source, elements);
                        }
                    });
            ElementTransfer.clear();
        }
    }

    private static List<EObject> find(OpenLandscape landscape, ElementTransfer.Content content) {
        List<EObject> found = new ArrayList<>();
        content.ids().forEach(id -> landscape.find(id).map(Identified.class::cast).ifPresent(found::add));
        return found;
    }
}
