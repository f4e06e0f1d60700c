/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.remote;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name and a password, or for the passphrase of a key. */
final class SignInDialog extends TitleAreaDialog {
    private final String where;
    private final String proposedUser;
    private final boolean again;
    private final boolean passphrase;
    private Text user;
    private Text secret;
    private Button keep;
    private String givenUser;
    private char[] givenSecret;
    private boolean kept;

    private SignInDialog(Shell parent, String where, String proposedUser, boolean again, boolean passphrase) {
        super(parent);
        this.where = where;
        this.proposedUser = proposedUser;
        this.again = again;
        this.passphrase = passphrase;
        setHelpAvailable(false);
    }

    static SignInDialog password(Shell parent, String address, String user, boolean again) {
        return new SignInDialog(parent, address, user, again, false);
    }

    static SignInDialog passphrase(Shell parent, String key, boolean again) {
        return new SignInDialog(parent, key, "", again, true);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(passphrase ? Messages.SignInDialog_passphraseTitle : Messages.SignInDialog_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
        if (!passphrase) {
            label(area, Messages.SignInDialog_user);
            user = new Text(area, SWT.BORDER);
            user.setText(proposedUser);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(user);
        }
        label(area, passphrase ? Messages.SignInDialog_passphrase : Messages.SignInDialog_password);
        secret = new Text(area, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(secret);
        if (!passphrase) {
            keep = new Button(area, SWT.CHECK);
            keep.setText(Messages.SignInDialog_keep);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
        }
        setTitle(passphrase ? Messages.SignInDialog_passphraseHeading : Messages.SignInDialog_heading);
        setMessage(NLS.bind(again ? Messages.SignInDialog_again : passphrase ? Messages.SignInDialog_whichKey : Messages.SignInDialog_where, where),
                again ? IMessageProvider.ERROR : IMessageProvider.NONE);
        (user == null || !proposedUser.isEmpty() ? secret : user).setFocus();
        return outer;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, passphrase ? IDialogConstants.OK_LABEL : Messages.SignInDialog_signIn, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        givenUser = user == null ? "" : user.getText().strip();
        givenSecret = secret.getTextChars();
        kept = keep != null && keep.getSelection();
        super.okPressed();
    }

    String user() {
        return givenUser;
    }

    char[] secret() {
        return givenSecret;
    }

    boolean keep() {
        return kept;
    }
}
