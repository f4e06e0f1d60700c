/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Complaint;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Pastes copies of elements with new ids. A document becomes a new file; all others go to the place that is found for their
 * class.
 *
 * @param command what pastes; one step to undo
 * @param elements the copies
 * @param cleared what the copies do not refer to any more, since the landscape has no such element: kind and name of each
 */
public record PasteElements(Command command, List<EObject> elements, List<String> cleared) {
    /**
     * Plans to paste elements.
     *
     * @param landscape where
     * @param elements the elements, of any landscape or none
     * @param places finds the place for a class
     * @return the plan; empty where one of the elements has no place, or its file cannot be changed
     */
    public static Optional<PasteElements> plan(OpenLandscape landscape, Collection<? extends EObject> elements,
            Function<EClass, Optional<Placement>> places) {
        boolean fits = !elements.isEmpty() && elements.stream().allMatch(element ->
                element instanceof Document ? !(element instanceof Landscape) : places.apply(element.eClass())
                        .filter(place -> ReadOnly.reason(landscape, place.owner()).isEmpty()).isPresent());
        return fits ? Optional.of(make(landscape, elements, places, Messages.PasteElements_one, Messages.PasteElements_many))
                : Optional.empty();
    }

    /**
     * Plans to duplicate elements: each copy goes right behind its original.
     *
     * @param landscape the landscape of the elements
     * @param elements the elements, of one list, or documents
     * @return the plan
     */
    public static PasteElements duplicate(OpenLandscape landscape, List<? extends EObject> elements) {
        EObject last = elements.get(elements.size() - 1);
        return make(landscape, elements, type -> Placement.beside(last, type, true),
                Messages.PasteElements_duplicateOne, Messages.PasteElements_duplicateMany);
    }

    private static PasteElements make(OpenLandscape landscape, Collection<? extends EObject> elements,
            Function<EClass, Optional<Placement>> places, String one, String many) {
        ElementCopies copies = new ElementCopies(landscape, elements);
        CompoundCommand command = new CompoundCommand(elements.size() == 1
                ? NLS.bind(one, ElementLabels.type(elements.iterator().next())) : NLS.bind(many, elements.size()));
        List<String> namesOfFiles = new ArrayList<>(landscape.model().documents().stream().map(Document::getName)
                .filter(Objects::nonNull).toList());
        Map<Placement, List<EObject>> parts = new LinkedHashMap<>();
        Set<String> paths = new HashSet<>();
        for (EObject copy : copies.copies()) {
            if (copy instanceof Document document) {
                rename(document, namesOfFiles);
                namesOfFiles.add(document.getName());
                String path = FileNames.free(landscape, document, paths);
                paths.add(path);
                command.append(FileCommand.add(landscape, path, document));
            } else {
                Placement place = places.apply(copy.eClass()).orElseThrow();
                rename(copy, place.list().stream().filter(Element.class::isInstance).map(other -> ((Element) other).getName())
                        .filter(Objects::nonNull).toList());
                if (copy instanceof Complaint complaint) {
                    complaint.setCluster(place.cluster());
                }
                parts.computeIfAbsent(place.withoutCluster(), at -> new ArrayList<>()).add(copy);
            }
        }
        // One command a list: a second one could not be executed behind the end that the list has now.
        parts.forEach((place, added) ->
                command.append(new AddCommand(landscape.editingDomain(), place.owner(), place.feature(), added, place.index())));
        return new PasteElements(command, copies.copies(), copies.cleared());
    }

    private static void rename(EObject copy, Collection<String> taken) {
        if (copy instanceof Element element && element.getName() != null) {
            element.setName(FileNames.unique(element.getName(), taken));
        }
    }
}
