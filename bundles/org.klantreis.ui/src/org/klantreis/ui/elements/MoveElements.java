/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Moves elements within a landscape; they keep their ids, so that what refers to them still does. */
public final class MoveElements {
    private MoveElements() {
    }

    /**
     * Says whether elements can be moved to a place.
     *
     * @param elements the elements, of the landscape of the place
     * @param place the place
     * @return whether all of them fit there and none would get into itself
     */
    public static boolean isPossible(Collection<? extends EObject> elements, Placement place) {
        return !elements.isEmpty() && elements.stream().allMatch(element -> element.eContainer() != null
                && place.feature().getEReferenceType().isInstance(element) && !EcoreUtil.isAncestor(element, place.owner()));
    }

    /**
     * Makes the command that moves elements.
     *
     * @param landscape the landscape of the elements and the place
     * @param elements the elements, in the order that they get
     * @param place the place, as the list is now
     * @return the command; does nothing where all are there already
     */
    public static Command command(OpenLandscape landscape, Collection<? extends EObject> elements, Placement place) {
        CompoundCommand command = new CompoundCommand(elements.size() == 1
                ? NLS.bind(Messages.MoveElements_one, ElementLabels.type(elements.iterator().next()))
                : NLS.bind(Messages.MoveElements_many, elements.size()));
        List<?> list = place.list();
        List<EObject> here = new ArrayList<>();
        List<EObject> fromElsewhere = new ArrayList<>();
        elements.forEach(element -> (list.contains(element) ? here : fromElsewhere).add(element));
        int at = place.index() - (int) list.subList(0, place.index()).stream().filter(here::contains).count();
        reorder(landscape, place, here, at, command);
        for (EObject element : fromElsewhere) {
            command.append(new RemoveCommand(landscape.editingDomain(), element.eContainer(), element.eContainingFeature(), element));
        }
        if (!fromElsewhere.isEmpty()) {
            command.append(new AddCommand(landscape.editingDomain(), place.owner(), place.feature(), fromElsewhere, at + here.size()));
        }
        place.appendCluster(landscape, elements, command);
        return command;
    }

    private static void reorder(OpenLandscape landscape, Placement place, List<EObject> moved, int at, CompoundCommand command) {
        List<Object> now = new ArrayList<>(place.list());
        List<Object> wanted = new ArrayList<>(now);
        wanted.removeAll(moved);
        wanted.addAll(at, moved);
        boolean down = !moved.isEmpty() && now.indexOf(moved.get(0)) < at;
        // From the end where elements go down, so that each needs one move only.
        for (int i = 0; i < wanted.size(); i++) {
            int index = down ? wanted.size() - 1 - i : i;
            Object element = wanted.get(index);
            if (now.get(index) != element && moved.contains(element)) {
                now.remove(element);
                now.add(index, element);
                command.append(new MoveCommand(landscape.editingDomain(), place.owner(), place.feature(), element, index));
            }
        }
        for (int index = 0; index < wanted.size(); index++) {
            if (now.get(index) != wanted.get(index)) {
                now.remove(wanted.get(index));
                now.add(index, wanted.get(index));
                command.append(new MoveCommand(landscape.editingDomain(), place.owner(), place.feature(), wanted.get(index), index));
            }
        }
    }

    /**
     * Makes the command that moves an element by one place among its siblings.
     *
     * @param landscape its landscape
     * @param element the element
     * @param up whether up, and not down
     * @return the command; empty where it is the first or last already
     */
    public static Optional<Command> step(OpenLandscape landscape, EObject element, boolean up) {
        if (element.eContainmentFeature() == null || !element.eContainmentFeature().isMany()) {
            return Optional.empty();
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
        int index = siblings.indexOf(element) + (up ? -1 : 1);
        if (index < 0 || index >= siblings.size()) {
            return Optional.empty();
        }
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.MoveElements_one, ElementLabels.type(element)));
        command.append(new MoveCommand(landscape.editingDomain(), element.eContainer(), element.eContainmentFeature(), element, index));
        return Optional.of(command);
    }
}
