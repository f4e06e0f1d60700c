/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String AuditView_enter;
    public static String AuditView_entered;
    public static String AuditView_last;
    public static String AuditView_noJourney;
    public static String AuditView_sheet;
    public static String AuditWords_hours;
    public static String AuditWords_needsChannel;
    public static String AuditWords_needsUnit;
    public static String AuditWords_needsWhat;
    public static String AuditWords_noPaper;
    public static String AuditWords_notSeen;
    public static String AuditWords_procedures;
    public static String AuditWords_progress;
    public static String AuditWords_touchpoint;
    public static String AuditWords_units;
    public static String ElementChoice_none;
    public static String SightingForm_channel;
    public static String SightingForm_day;
    public static String SightingForm_kind;
    public static String SightingForm_note;
    public static String SightingForm_study;
    public static String SightingForm_touchpoint;
    public static String SightingForm_unit;
    public static String SightingForm_what;
    public static String SightingForm_whatHint;
    public static String StepPane_asPlanned;
    public static String StepPane_enter;
    public static String StepPane_hint;
    public static String StepPane_nothing;
    public static String StepPane_now;
    public static String StepPane_paper;
    public static String StepPane_seen;
    public static String StepPane_skip;
    public static String StepPane_title;
    public static String StepTable_name;
    public static String StepTable_number;
    public static String StepTable_seen;
    public static String StepTable_stage;
    public static String StepTable_step;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
