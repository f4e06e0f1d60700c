/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.edit.MoveImprovementCommand;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Changes features by one command each, whose label names the feature. */
public final class Edits {
    private Edits() {
    }

    /**
     * Sets a feature; nothing is done where it has the value.
     *
     * @param landscape the landscape of the element
     * @param element the element
     * @param feature an attribute or reference with one value
     * @param value the value; null to unset it
     * @return why the rules of the model do not allow the value; empty where they do
     */
    public static Optional<String> set(OpenLandscape landscape, EObject element, EStructuralFeature feature, Object value) {
        boolean same = value == null ? !element.eIsSet(feature)
                : Objects.equals(element.eGet(feature), value) && (element.eIsSet(feature) || !feature.isUnsettable());
        if (!same) {
            Object set = value == null ? SetCommand.UNSET_VALUE : value;
            Command command = SetCommand.create(landscape.editingDomain(), element, feature, set);
            if (command instanceof MoveImprovementCommand move && !move.canExecute()) {
                return Optional.of(move.getDescription());
            }
            execute(landscape, Messages.Edits_change, feature, command);
        }
        return Optional.empty();
    }

    /**
     * Gives a feature other values.
     *
     * @param landscape the landscape of the element
     * @param element the element
     * @param feature an attribute or reference with many values
     * @param values all its values, in order
     */
    public static void setAll(OpenLandscape landscape, EObject element, EStructuralFeature feature, List<?> values) {
        if (!values.equals(element.eGet(feature))) {
            execute(landscape, Messages.Edits_change, feature,
                    SetCommand.create(landscape.editingDomain(), element, feature, values));
        }
    }

    /**
     * Adds values at the end.
     *
     * @param landscape the landscape of the element
     * @param element the element
     * @param feature an attribute or reference with many values
     * @param values what to add
     */
    public static void add(OpenLandscape landscape, EObject element, EStructuralFeature feature, Collection<?> values) {
        if (!values.isEmpty()) {
            execute(landscape, Messages.Edits_add, feature,
                    AddCommand.create(landscape.editingDomain(), element, feature, values));
        }
    }

    /**
     * Removes values.
     *
     * @param landscape the landscape of the element
     * @param element the element
     * @param feature an attribute or reference with many values
     * @param values what to remove
     */
    public static void remove(OpenLandscape landscape, EObject element, EStructuralFeature feature, Collection<?> values) {
        if (!values.isEmpty()) {
            execute(landscape, Messages.Edits_remove, feature,
                    RemoveCommand.create(landscape.editingDomain(), element, feature, values));
        }
    }

    /**
     * Moves a value among the others.
     *
     * @param landscape the landscape of the element
     * @param element the element
     * @param feature an attribute or reference with many values
     * @param value the value
     * @param index its new place
     */
    public static void move(OpenLandscape landscape, EObject element, EStructuralFeature feature, Object value, int index) {
        execute(landscape, Messages.Edits_move, feature,
                MoveCommand.create(landscape.editingDomain(), element, feature, value, index));
    }

    /**
     * Executes a command under a label that names the feature.
     *
     * @param landscape the landscape
     * @param verb a message with a place for the feature
     * @param feature the feature
     * @param command what to do
     */
    private static void execute(OpenLandscape landscape, String verb, EStructuralFeature feature, Command command) {
        landscape.execute(labelled(NLS.bind(verb, ElementLabels.feature(feature)), command));
    }

    /**
     * Gives a command a label.
     *
     * @param label what Undo shows
     * @param commands what to do, in order
     * @return one command
     */
    public static Command labelled(String label, Command... commands) {
        CompoundCommand compound = new CompoundCommand(label, label);
        for (Command command : commands) {
            compound.append(command);
        }
        return compound;
    }

    /**
     * Sets a feature, as a part of a larger command.
     *
     * @param domain the editing domain
     * @param element the element
     * @param feature the feature
     * @param value the value: of a feature with many values the one to add
     * @return the command
     */
    public static Command put(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
        return feature.isMany() ? AddCommand.create(domain, element, feature, value)
                : SetCommand.create(domain, element, feature, value);
    }
}
