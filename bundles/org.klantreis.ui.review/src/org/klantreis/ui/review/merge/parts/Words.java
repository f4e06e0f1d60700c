/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.ui.review.merge.session.MergeContent;

/** Says what kind a conflict is of, and what was decided. */
final class Words {
    private Words() {
    }

    static String kind(Conflict.Kind kind) {
        return switch (kind) {
            case CHANGED_CHANGED -> Messages.Kind_CHANGED_CHANGED;
            case DELETED_CHANGED -> Messages.Kind_DELETED_CHANGED;
            case DELETED_REFERENCED -> Messages.Kind_DELETED_REFERENCED;
            case MOVED_DELETED -> Messages.Kind_MOVED_DELETED;
            case MOVED_MOVED -> Messages.Kind_MOVED_MOVED;
            case REORDERED_REORDERED -> Messages.Kind_REORDERED_REORDERED;
            case CONTAINMENT_CYCLE -> Messages.Kind_CONTAINMENT_CYCLE;
            case SAME_NAME -> Messages.Kind_SAME_NAME;
            case SAME_FILE -> Messages.Kind_SAME_FILE;
        };
    }

    static String decision(MergeContent content, Conflict conflict, Decision decision) {
        return switch (decision.choice()) {
            case OURS -> content.oursName();
            case THEIRS -> content.theirsName();
            case BASE -> Messages.ConflictList_stateBase;
            case EDITED -> conflict.kind() == Conflict.Kind.REORDERED_REORDERED || conflict.feature() instanceof EReference
                    ? Messages.ConflictList_stateEditedIds
                    : NLS.bind(Messages.ConflictList_stateEdited, String.join(", ", decision.values()).replace('\n', ' '));
        };
    }

    static String file(MergeContent content, Decision.Choice choice) {
        return switch (choice) {
            case OURS -> content.oursName();
            case THEIRS -> content.theirsName();
            case BASE -> Messages.ConflictList_stateBase;
            case EDITED -> Messages.ConflictList_stateFile;
        };
    }
}
