/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ConflictList_columnElement;
    public static String ConflictList_columnKind;
    public static String ConflictList_columnState;
    public static String ConflictList_name;
    public static String ConflictList_open;
    public static String ConflictList_stateBase;
    public static String ConflictList_stateEdited;
    public static String ConflictList_stateEditedIds;
    public static String ConflictList_stateFile;
    public static String ConflictList_title;
    public static String ConflictPane_absent;
    public static String ConflictPane_by;
    public static String ConflictPane_chosen;
    public static String ConflictPane_map;
    public static String ConflictPane_take;
    public static String ConflictPane_value;
    public static String ConflictPanes_asInFolder;
    public static String ConflictPanes_base;
    public static String ConflictPanes_elementOurs;
    public static String ConflictPanes_none;
    public static String ConflictPanes_ours;
    public static String ConflictPanes_theirs;
    public static String EditedValue_choose;
    public static String EditedValue_chooseTitle;
    public static String EditedValue_down;
    public static String EditedValue_label;
    public static String EditedValue_no;
    public static String EditedValue_none;
    public static String EditedValue_notPossible;
    public static String EditedValue_take;
    public static String EditedValue_up;
    public static String EditedValue_wrong;
    public static String EditedValue_yes;
    public static String Kind_CHANGED_CHANGED;
    public static String Kind_CONTAINMENT_CYCLE;
    public static String Kind_DELETED_CHANGED;
    public static String Kind_DELETED_REFERENCED;
    public static String Kind_FILE;
    public static String Kind_MOVED_DELETED;
    public static String Kind_MOVED_MOVED;
    public static String Kind_REORDERED_REORDERED;
    public static String Kind_SAME_FILE;
    public static String Kind_SAME_NAME;
    public static String MergeHeader_abort;
    public static String MergeHeader_finish;
    public static String MergeHeader_finishHint;
    public static String MergeHeader_next;
    public static String MergeHeader_previous;
    public static String MergeHeader_save;
    public static String MergeHeader_saveHint;
    public static String OutcomePane_changes;
    public static String OutcomePane_changesOne;
    public static String OutcomePane_combined;
    public static String OutcomePane_errors;
    public static String OutcomePane_errorsOne;
    public static String OutcomePane_fine;
    public static String OutcomePane_message;
    public static String OutcomePane_open;
    public static String OutcomePane_openOne;
    public static String OutcomePane_title;
    public static String OutcomePane_working;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
