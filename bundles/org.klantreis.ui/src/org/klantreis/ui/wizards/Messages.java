/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String FinishFailure_unexpected;
    public static String CreateProject_task;
    public static String CreateProject_notWritten;
    public static String NewProjectWizard_title;
    public static String NewProjectPage_title;
    public static String NewProjectPage_description;
    public static String NewProjectPage_name;
    public static String NewProjectPage_nameHint;
    public static String NewProjectPage_organisation;
    public static String NewProjectPage_organisationHint;
    public static String NewProjectPage_customerTerm;
    public static String NewProjectPage_customerTerms;
    public static String NewProjectPage_template;
    public static String NewProjectPage_minimal;
    public static String NewProjectPage_havenbank;
    public static String NewProjectPage_inWorkspace;
    public static String NewProjectPage_location;
    public static String NewProjectPage_browse;
    public static String NewProjectPage_browseMessage;
    public static String NewProjectPage_git;
    public static String NewProjectPage_gitNote;
    public static String NewProjectPage_inRepository;
    public static String NewProjectPage_noName;
    public static String NewProjectPage_exists;
    public static String NewProjectPage_noCustomerTerm;
    public static String NewProjectPage_noFolder;
    public static String NewProjectPage_isFile;
    public static String NewProjectPage_notEmpty;
    public static String LandscapeChoice_label;
    public static String LandscapeChoice_none;
    public static String LandscapeChoice_noCatalogue;
    public static String NewJourneyWizard_title;
    public static String NewJourneyWizard_undo;
    public static String NewJourneyPage_title;
    public static String NewJourneyPage_description;
    public static String NewJourneyPage_name;
    public static String NewJourneyPage_nameHint;
    public static String NewJourneyPage_kind;
    public static String NewJourneyPage_customer;
    public static String NewJourneyPage_buyer;
    public static String NewJourneyPage_endToEnd;
    public static String NewJourneyPage_beginsAs;
    public static String NewJourneyPage_stages;
    public static String NewJourneyPage_toBe;
    public static String NewJourneyPage_copy;
    public static String NewJourneyPage_noName;
    public static String NewJourneyPage_sameName;
    public static String NewJourneyPage_file;
    public static String JourneyContentPage_title;
    public static String JourneyContentPage_description;
    public static String JourneyContentPage_persona;
    public static String JourneyContentPage_noPersona;
    public static String JourneyContentPage_task;
    public static String JourneyContentPage_taskHint;
    public static String JourneyContentPage_goal;
    public static String JourneyContentPage_goalHint;
    public static String JourneyContentPage_trigger;
    public static String JourneyContentPage_triggerHint;
    public static String JourneyContentPage_stages;
    public static String JourneyContentPage_standardStages;
    public static String JourneyContentPage_noStage;
    public static String JourneyContentPage_count;
    public static String JourneyContentPage_withoutPersona;
    public static String JourneySourcePage_toBeTitle;
    public static String JourneySourcePage_toBeDescription;
    public static String JourneySourcePage_copyTitle;
    public static String JourneySourcePage_copyDescription;
    public static String JourneySourcePage_missing;
    public static String NewDocumentPage_name;
    public static String NewDocumentPage_noName;
    public static String NewComplaintBookWizard_title;
    public static String NewComplaintBookWizard_description;
    public static String NewComplaintBookWizard_hint;
    public static String NewResearchWizard_title;
    public static String NewResearchWizard_description;
    public static String NewResearchWizard_hint;
    public static String OpenFolders_task;
    public static String OpenFolderWizard_title;
    public static String OpenFolderPage_title;
    public static String OpenFolderPage_description;
    public static String OpenFolderPage_folder;
    public static String OpenFolderPage_found;
    public static String OpenFolderPage_note;
    public static String OpenFolderPage_isOpen;
    public static String OpenFolderPage_noFolder;
    public static String OpenFolderPage_nothing;
    public static String OpenFolderPage_choose;
    public static String OpenFolderPage_searching;
    public static String OpenFolderPage_browse;
    public static String ImportGovUkWizard_title;
    public static String ImportGovUkWizard_task;
    public static String ImportGovUkPage_title;
    public static String ImportGovUkPage_description;
    public static String ImportGovUkPage_file;
    public static String ImportGovUkPage_note;
    public static String ImportGovUkPage_unsaved;
    public static String ImportGovUkPage_noFile;
    public static String ImportGovUkPage_notThere;
    public static String ImportReportDialog_title;
    public static String ImportReportDialog_counts;
    public static String ImportReportDialog_place;
    public static String ImportReportDialog_remark;
    public static String ImportReportDialog_copy;
    public static String OpenExample_job;
    public static String CloneWizard_title;
    public static String ClonePage_title;
    public static String ClonePage_description;
    public static String ClonePage_repository;
    public static String ClonePage_folder;
    public static String ClonePage_signIn;
    public static String ClonePage_user;
    public static String ClonePage_password;
    public static String ClonePage_note;
    public static String ClonePage_noRepository;
    public static String ClonePage_browse;
    public static String CloneProjects_task;
    public static String CloneProjects_noLandscape;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
