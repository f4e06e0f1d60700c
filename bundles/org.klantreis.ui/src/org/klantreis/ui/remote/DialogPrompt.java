/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.remote;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.klantreis.versioning.remote.Credentials;
import org.klantreis.versioning.remote.CredentialsPrompt;
import org.klantreis.versioning.remote.HostKey;

/** Asks the user in dialogs what a remote wants to know. What is kept is in the secure storage, where the user ticked that. */
public final class DialogPrompt implements CredentialsPrompt {
    /** Whether the user wants to keep what was given last. */
    private volatile boolean keep;

    @Override
    public Optional<Credentials> credentials(String address, String user, boolean again) {
        if (again) {
            StoredCredentials.forget(address);
        } else {
            Optional<Credentials> stored = StoredCredentials.find(address);
            if (stored.isPresent()) {
                return stored;
            }
        }
        keep = false;
        return ask(() -> {
            SignInDialog dialog = SignInDialog.password(shell(), address, user, again);
            boolean given = dialog.open() == Window.OK;
            keep = given && dialog.keep();
            return given ? Optional.of(new Credentials(dialog.user(), dialog.secret())) : Optional.empty();
        });
    }

    @Override
    public void accepted(String address, Credentials credentials) {
        if (keep) {
            StoredCredentials.keep(address, credentials);
        }
    }

    @Override
    public Optional<char[]> passphrase(Path key, boolean again) {
        return ask(() -> {
            SignInDialog dialog = SignInDialog.passphrase(shell(), key.toString(), again);
            return dialog.open() == Window.OK ? Optional.of(dialog.secret()) : Optional.empty();
        });
    }

    @Override
    public boolean trustHost(HostKey host) {
        return ask(() -> Optional.of(MessageDialog.open(MessageDialog.WARNING, shell(), Messages.DialogPrompt_host,
                NLS.bind(Messages.DialogPrompt_hostQuestion, new Object[] {host.host(), host.type(), host.fingerprint()}), SWT.NONE,
                Messages.DialogPrompt_trust, Messages.DialogPrompt_cancel) == 0)).orElse(false);
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    /** The operation's thread waits for the answer; the user interface's does not wait for it. */
    private static <T> Optional<T> ask(Supplier<Optional<T>> question) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (display.isDisposed()) {
            return Optional.empty();
        }
        return display.syncCall(question::get);
    }
}
