/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Document;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.usage.Usage;
import org.klantreis.ui.usage.Usages;

/** What it takes to delete elements without leaving a broken reference. */
public final class Deletion {
    private final OpenLandscape landscape;
    private final Set<EObject> roots;
    private final int asked;
    private final List<Usage> usages;
    private final List<Usage> cleared;

    private Deletion(OpenLandscape landscape, Collection<? extends EObject> elements) {
        this.landscape = landscape;
        this.roots = new LinkedHashSet<>(withoutDescendants(elements));
        this.asked = roots.size();
        List<Usage> found = Usages.fromOutside(landscape, roots);
        usages = List.copyOf(found);
        // What means nothing without its target goes too, and then what refers to that.
        while (found.stream().anyMatch(Usage::isEssential)) {
            found.stream().filter(Usage::isEssential).forEach(usage -> roots.add(usage.owner()));
            found = Usages.fromOutside(landscape, roots);
        }
        cleared = found;
    }

    /**
     * Plans a deletion.
     *
     * @param landscape the landscape of the elements
     * @param elements the elements; what is inside another of them counts once
     * @return the plan; it holds as long as the model stays as it is
     */
    public static Deletion of(OpenLandscape landscape, Collection<? extends EObject> elements) {
        return new Deletion(landscape, elements);
    }

    private static List<EObject> withoutDescendants(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        return all.stream().map(EObject.class::cast).filter(element -> {
            EObject above = element.eContainer();
            while (above != null && !all.contains(above)) {
                above = above.eContainer();
            }
            return above == null;
        }).toList();
    }

    /** Returns the references from elsewhere to what is deleted, by file and in the order of the file. */
    public List<Usage> usages() {
        return usages;
    }

    /** Says why nothing can be deleted, in one sentence; empty where it can. */
    public Optional<String> refusal() {
        if (roots.isEmpty()) {
            return Optional.of(Messages.Deletion_nothing);
        }
        if (roots.stream().anyMatch(Landscape.class::isInstance)) {
            return Optional.of(Messages.Deletion_catalogue);
        }
        return Stream.concat(roots.stream(), cleared.stream().map(Usage::owner)).map(element -> ReadOnly.reason(landscape, element))
                .flatMap(Optional::stream).findFirst();
    }

    /** Returns what deletes the elements and clears all references to them, as one step to undo. */
    public Command command() {
        CompoundCommand command = new CompoundCommand(label());
        clearReferences(command);
        removeElements(command);
        return command;
    }

    private String label() {
        return asked == 1 ? NLS.bind(Messages.Deletion_one, ElementLabels.type(roots.iterator().next()))
                : NLS.bind(Messages.Deletion_many, asked);
    }

    private record Slot(EObject owner, EStructuralFeature feature) {
    }

    private void clearReferences(CompoundCommand command) {
        Map<Slot, List<EObject>> targets = new LinkedHashMap<>();
        for (Usage usage : cleared) {
            targets.computeIfAbsent(new Slot(usage.owner(), usage.feature()), slot -> new ArrayList<>()).add(usage.target());
        }
        targets.forEach((slot, values) -> command.append(slot.feature().isMany()
                ? new RemoveCommand(landscape.editingDomain(), slot.owner(), slot.feature(), values)
                : new SetCommand(landscape.editingDomain(), slot.owner(), slot.feature(), SetCommand.UNSET_VALUE)));
    }

    private void removeElements(CompoundCommand command) {
        Map<Slot, List<EObject>> parts = new LinkedHashMap<>();
        for (EObject root : roots) {
            if (root instanceof Document) {
                landscape.model().pathOf(root).ifPresent(path -> command.append(FileCommand.remove(landscape, path)));
            } else {
                parts.computeIfAbsent(new Slot(root.eContainer(), root.eContainingFeature()), slot -> new ArrayList<>()).add(root);
            }
        }
        parts.forEach((slot, values) ->
                command.append(new RemoveCommand(landscape.editingDomain(), slot.owner(), slot.feature(), values)));
    }
}
