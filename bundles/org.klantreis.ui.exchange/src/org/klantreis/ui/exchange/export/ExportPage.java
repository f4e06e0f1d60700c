/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** The page of an export: the landscape, what is special to the export, the file or folder to write. */
abstract class ExportPage extends WizardPage {
    private static final String FOLDER = "folder";
    private static final String OPEN = "open";

    private final LandscapeChoice landscapes;
    private TargetField target;
    private Button open;
    private boolean isReady;

    ExportPage(LandscapeChoice landscapes, String name, String title, String description) {
        super(name, title, null);
        this.landscapes = landscapes;
        setDescription(description);
    }

    /** Makes the fields that are special to the export, showing what was chosen the last time. */
    abstract void createOptions(Fields fields, IDialogSettings last);

    /** Makes what is below the fields and takes the room that is left; usually nothing. */
    void createBelow(Composite parent) {
        // nothing
    }

    /** Called when a field changed, before the page is checked. */
    void refresh() {
        // nothing to show anew
    }

    /** Keeps what was chosen. */
    abstract void save(IDialogSettings settings);

    /** Returns the ending of the file, without a dot; empty where a folder is written. */
    abstract String ending();

    /** Returns how the file is called where the user gives no name. */
    String fileName() {
        return landscape().map(OpenLandscape::name).orElse("landscape");
    }

    /** Says what is wrong with the options. */
    Optional<String> optionError() {
        return Optional.empty();
    }

    /** Returns the files that would be overwritten. */
    List<Path> existing(Path path) {
        return Files.exists(path) ? List.of(path) : List.of();
    }

    /** Returns what to do, with all that is chosen. */
    abstract ExportWork work();

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        IDialogSettings last = getWizard().getDialogSettings();
        landscapes.createControl(fields);
        createOptions(fields, last);
        createBelow(fields.area());
        target = new TargetField(fields);
        open = fields.button(Messages.ExportPage_open, SWT.CHECK);
        open.setSelection(last.get(OPEN) == null || last.getBoolean(OPEN));
        setControl(fields.area());
        isReady = true;
        changed();
        setErrorMessage(landscapes.error().orElse(null));
    }

    /** Checks the page; to be called when something changed that is not one of its fields. */
    final void changed() {
        if (!isReady) {
            return;
        }
        isReady = false; // proposing a file changes its field
        refresh();
        landscape().ifPresent(landscape -> target.propose(folder(landscape), fileName(), ending()));
        isReady = true;
        Optional<String> error = landscapes.error().or(this::optionError).or(target::error);
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty() && landscape().isPresent());
        boolean overwrites = error.isEmpty() && target.path().filter(path -> !existing(path).isEmpty()).isPresent();
        setMessage(overwrites ? Messages.ExportPage_exists : null, IMessageProvider.INFORMATION);
    }

    private Path folder(OpenLandscape landscape) {
        String last = getWizard().getDialogSettings().get(FOLDER);
        return last == null || last.isEmpty() || !Files.isDirectory(Path.of(last)) ? landscape.folder() : Path.of(last);
    }

    Optional<OpenLandscape> landscape() {
        return landscapes.get();
    }

    Path target() {
        return target.path().orElseThrow();
    }

    TargetField targetField() {
        return target;
    }

    boolean opens() {
        return open.getSelection();
    }

    /** Asks before something is overwritten. */
    boolean mayWrite() {
        List<Path> there = existing(target());
        return there.isEmpty() || MessageDialog.openQuestion(getShell(), getWizard().getWindowTitle(), there.size() == 1
                ? NLS.bind(Messages.ExportPage_replaceOne, there.get(0))
                : NLS.bind(Messages.ExportPage_replaceSome, there.size(), target()));
    }

    /** Keeps what was chosen, for the next time. */
    final void remember() {
        IDialogSettings settings = getWizard().getDialogSettings();
        Path parent = target().getParent();
        boolean isUsual = parent == null || landscape().filter(landscape -> landscape.folder().equals(parent)).isPresent();
        settings.put(FOLDER, isUsual ? "" : parent.toString());
        settings.put(OPEN, opens());
        save(settings);
    }
}
