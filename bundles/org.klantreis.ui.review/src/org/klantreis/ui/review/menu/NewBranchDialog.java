/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.branch.BranchNames;

/** Asks for the name of a new branch, and whether to go on there. */
public final class NewBranchDialog extends TitleAreaDialog {
    private final String start;
    private final Set<String> taken;
    private Text name;
    private Button checkOut;
    private String chosen = "";
    private boolean checkedOut;

    private NewBranchDialog(Shell shell, String start, Set<String> taken) {
        super(shell);
        this.start = start;
        this.taken = taken;
        setHelpAvailable(false);
    }

    /**
     * Asks for a branch that does not exist yet.
     *
     * @param shell the parent
     * @param landscape the landscape's folder in the workspace
     * @param start where the branch begins, as the user knows it
     * @return the answers; empty where the user cancelled, or the branches cannot be read, which is told
     */
    public static Optional<NewBranchDialog> ask(Shell shell, IContainer landscape, String start) {
        Set<String> taken = new TreeSet<>();
        try (ProjectRepository repository = ProjectRepository.open(landscape.getLocation().toPath())) {
            for (Ref ref : repository.git().getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
                taken.add(Repository.shortenRefName(ref.getName()));
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.NewBranchDialog_window, e.getMessage());
            return Optional.empty();
        }
        NewBranchDialog dialog = new NewBranchDialog(shell, start, taken);
        return dialog.open() == Window.OK ? Optional.of(dialog) : Optional.empty();
    }

    /** Returns the name that was given. */
    public String name() {
        return chosen;
    }

    /** Says whether the branch is to be checked out. */
    public boolean isCheckedOut() {
        return checkedOut;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.NewBranchDialog_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.NewBranchDialog_window);
        setMessage(NLS.bind(Messages.NewBranchDialog_message, start));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.NewBranchDialog_name);
        name = new Text(area, SWT.BORDER);
        name.setMessage(Messages.NewBranchDialog_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> check());
        checkOut = new Button(area, SWT.CHECK);
        checkOut.setText(Messages.NewBranchDialog_checkOut);
        checkOut.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(checkOut);
        name.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void check() {
        String text = name.getText().strip();
        String wrong = text.isEmpty() ? null : taken.contains(text) ? NLS.bind(Messages.NewBranchDialog_taken, text)
                : BranchNames.isValid(text) ? null : NLS.bind(Messages.NewBranchDialog_invalid, text);
        setErrorMessage(wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(!text.isEmpty() && wrong == null);
    }

    @Override
    protected void okPressed() {
        chosen = name.getText().strip();
        checkedOut = checkOut.getSelection();
        super.okPressed();
    }
}
