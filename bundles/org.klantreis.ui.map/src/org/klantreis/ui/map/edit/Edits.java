/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.labels.ElementLabels;

/** Commands on single features, with labels as they are shown at Undo. */
public final class Edits {
    private Edits() {
    }

    /**
     * Sets a feature.
     *
     * @param domain the editing domain
     * @param element whose feature
     * @param feature the feature
     * @param value its value; null or an empty string to clear it
     * @return the command; one that cannot be executed where the feature has that value already
     */
    public static Command set(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
        Object wanted = "".equals(value) ? null : value;
        Object now = element.eGet(feature);
        if (wanted == null ? now == null || !element.eIsSet(feature) : wanted.equals(now)) {
            return UnexecutableCommand.INSTANCE;
        }
        String label = NLS.bind(wanted == null ? Messages.Edits_clear : Messages.Edits_set, ElementLabels.feature(feature));
        return labelled(label, SetCommand.create(domain, element, feature, wanted == null ? SetCommand.UNSET_VALUE : wanted));
    }

    /** Sets a feature of several elements alike; null clears it. Those that have the value already are left alone. */
    public static Command setAll(EditingDomain domain, Collection<? extends EObject> elements, EStructuralFeature feature,
            Object value) {
        List<Command> commands = elements.stream().map(element -> set(domain, element, feature, value))
                .filter(Command::canExecute)
                .toList();
        return commands.isEmpty() ? UnexecutableCommand.INSTANCE
                : labelled(commands.get(0).getLabel(), commands.toArray(Command[]::new));
    }

    /** Adds elements to a list, at an index. */
    public static Command add(String label, EditingDomain domain, EObject owner, EStructuralFeature feature,
            Collection<?> elements,
            int index) {
        int size = ((List<?>) owner.eGet(feature)).size();
        return labelled(label, AddCommand.create(domain, owner, feature, elements, Math.min(index, size)));
    }

    /** Makes one step to undo of commands. */
    public static Command labelled(String label, Command... commands) {
        return new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label, List.of(commands));
    }
}
