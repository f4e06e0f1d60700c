/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Turns what a user decided of links into one command, which Undo takes back as a whole. */
final class LinkChanges {
    private LinkChanges() {
    }

    /**
     * Makes the command.
     *
     * @param domain makes its parts
     * @param source the log, or the source of complaints
     * @param kinds the rows of each kind
     * @param label what Undo calls it
     * @return the command; empty, so that it cannot be executed, where nothing changed
     */
    static CompoundCommand command(EditingDomain domain, EObject source, List<LinkRows> kinds, String label) {
        CompoundCommand command = new CompoundCommand(label, label);
        for (LinkRows rows : kinds) {
            LinkKind kind = rows.kind();
            List<EObject> added = new ArrayList<>();
            for (LinkRow row : rows.all()) {
                if (!row.isChanged()) {
                    continue;
                }
                if (row.mapping() == null) {
                    EObject mapping = EcoreUtil.create(kind.list().getEReferenceType());
                    mapping.eSet(kind.value(), row.value());
                    mapping.eSet(kind.target(), row.target());
                    added.add(mapping);
                } else if (row.decision() == LinkRow.Decision.OPEN && kind.decided()) {
                    command.append(RemoveCommand.create(domain, source, kind.list(), row.mapping()));
                } else {
                    command.append(SetCommand.create(domain, row.mapping(), kind.target(),
                            row.target() == null ? SetCommand.UNSET_VALUE : row.target()));
                }
            }
            if (!added.isEmpty()) {
                command.append(AddCommand.create(domain, source, kind.list(), added));
            }
        }
        return command;
    }
}
