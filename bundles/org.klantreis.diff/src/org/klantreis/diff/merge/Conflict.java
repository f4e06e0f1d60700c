/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.merge.Decision.Choice;
import org.klantreis.model.Identified;

/**
 * Two changes that exclude each other, so that somebody has to decide.
 *
 * @param id names it: the same for each merge in which it occurs, whichever side is ours
 * @param kind what excludes what
 * @param elementId the element that it is about
 * @param feature the attribute or reference with two values; the containment whose order or place is meant; null where the element as a
 *        whole is meant
 * @param base what was there before
 * @param ours what is here
 * @param theirs what comes in
 * @param sentence tells it
 */
public record Conflict(String id, Kind kind, String elementId, EStructuralFeature feature, State base, State ours, State theirs,
        String sentence) {
    /** What excludes what. */
    public enum Kind {
        /** Both gave a feature another value. The feature is null where both made it an element of another class. */
        CHANGED_CHANGED,
        /** One deleted the element, the other changed it or what is in it, or added something to it. */
        DELETED_CHANGED,
        /** One deleted the element, the other referred to it or to something in it. */
        DELETED_REFERENCED,
        /** One deleted the element, or what it was in, and the other moved it elsewhere. */
        MOVED_DELETED,
        /** Both moved the element, to different parents; or gave a file different paths. */
        MOVED_MOVED,
        /** Both changed the order of the same children so that no order has both changes. */
        REORDERED_REORDERED,
        /** One moved A into B, and the other B into A. */
        CONTAINMENT_CYCLE,
        /** Both made an element of the same kind with the same name at the same place. */
        SAME_NAME,
        /** Two files have the same path. */
        SAME_FILE;

        /** Returns the kind as words: "changed/changed", "same name". */
        public String words() {
            return switch (this) {
                case DELETED_REFERENCED -> "deleted/referenced";
                case CONTAINMENT_CYCLE -> "containment cycle";
                case SAME_NAME -> "same name";
                case SAME_FILE -> "same file";
                default -> name().toLowerCase(Locale.ROOT).replace('_', '/');
            };
        }
    }

    /**
     * How it is in one of the three states.
     *
     * @param element the element in that state; null where it is not there. For two elements of one name or path it is the one of that
     *        side
     * @param values the feature's values: of an attribute as in a file, of a reference or of children the ids; for a place the id of
     *        the parent or, for a file, its path
     * @param text the same for a reader, in one line
     */
    public record State(Identified element, List<String> values, String text) {
        /** Copies the list. */
        public State {
            values = List.copyOf(values);
        }
    }

    /**
     * Returns one of the three states.
     *
     * @param side which
     * @return the state
     */
    public State state(Side side) {
        return switch (side) {
            case BASE -> base;
            case OURS -> ours;
            case THEIRS -> theirs;
        };
    }

    /** Returns the element as ours has it, or else as theirs has it, or else as it was. */
    public Identified element() {
        return ours.element() != null ? ours.element() : theirs.element() != null ? theirs.element() : base.element();
    }

    /**
     * Says whether a choice makes sense.
     *
     * @param choice a choice
     * @return whether it can be decided so: a value can be edited where a feature, an order, a name or a path is meant
     */
    public boolean allows(Choice choice) {
        return choice != Choice.EDITED || switch (kind) {
            case CHANGED_CHANGED -> feature != null;
            case REORDERED_REORDERED, SAME_NAME, SAME_FILE -> true;
            default -> false;
        };
    }
}
