/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.preferences;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.ServerSource;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.ui.knowledge.index.KnowledgeIndex;
import org.klantreis.ui.knowledge.server.Environment;
import org.klantreis.ui.knowledge.server.FailureSentence;
import org.klantreis.ui.knowledge.server.ServerChoice;
import org.klantreis.ui.knowledge.server.ServerLogin;
import org.klantreis.ui.knowledge.server.ServerSettings;
import org.klantreis.ui.knowledge.server.ServerTrial;
import org.osgi.service.prefs.BackingStoreException;

/** Where the knowledge base is: the local server of each project, or a server of the user's own. */
public final class KnowledgePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int LEAST_HEAP = 128;
    private static final int MOST_HEAP = 65536;
    private static final int LONGEST_IDLE = 1440;

    private Button local;
    private Button remote;
    private Spinner heap;
    private Spinner idle;
    private Text uri;
    private Text database;
    private Text user;
    private Text password;
    private Button test;
    private Label result;
    private ServerSettings settings;
    private ServerLogin login = ServerLogin.NONE;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.KnowledgePreferencePage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(page);
        if (Environment.namesServer()) {
            Label wins = new Label(page, SWT.WRAP);
            wins.setText(NLS.bind(Messages.KnowledgePreferencePage_environment, RemoteServer.URI,
                    Environment.variable(RemoteServer.URI)));
            GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(wins);
        }
        createLocal(page);
        createRemote(page);
        createTest(page);
        show(ServerSettings.load());
        try {
            login = ServerLogin.load();
        } catch (IOException e) {
            setMessage(e.getMessage(), WARNING);
        }
        showLogin(login);
        enable();
        return page;
    }

    private void createLocal(Composite page) {
        local = new Button(page, SWT.RADIO);
        local.setText(Messages.KnowledgePreferencePage_local);
        local.addListener(SWT.Selection, event -> enable());
        Group group = group(page, Messages.KnowledgePreferencePage_localGroup);
        heap = spinner(group, Messages.KnowledgePreferencePage_heap, LEAST_HEAP, MOST_HEAP, 128);
        idle = spinner(group, Messages.KnowledgePreferencePage_idle, 1, LONGEST_IDLE, 5);
        Label hint = new Label(group, SWT.WRAP);
        hint.setText(Messages.KnowledgePreferencePage_localHint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(380, SWT.DEFAULT).applyTo(hint);
    }

    private void createRemote(Composite page) {
        remote = new Button(page, SWT.RADIO);
        remote.setText(Messages.KnowledgePreferencePage_remote);
        remote.addListener(SWT.Selection, event -> enable());
        Group group = group(page, Messages.KnowledgePreferencePage_remoteGroup);
        uri = text(group, Messages.KnowledgePreferencePage_uri, SWT.BORDER);
        uri.setMessage("neo4j://localhost:7687");
        database = text(group, Messages.KnowledgePreferencePage_database, SWT.BORDER);
        database.setMessage(Messages.KnowledgePreferencePage_databaseHint);
        user = text(group, Messages.KnowledgePreferencePage_user, SWT.BORDER);
        password = text(group, Messages.KnowledgePreferencePage_password, SWT.BORDER | SWT.PASSWORD);
        Label hint = new Label(group, SWT.WRAP);
        hint.setText(Messages.KnowledgePreferencePage_secure);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(380, SWT.DEFAULT).applyTo(hint);
        uri.addModifyListener(event -> check());
    }

    private void createTest(Composite page) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(line);
        test = new Button(line, SWT.PUSH);
        test.setText(Messages.KnowledgePreferencePage_test);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(test);
        test.addListener(SWT.Selection, event -> test());
        result = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).indent(4, 6).hint(300, 50).applyTo(result);
    }

    private static Group group(Composite page, String name) {
        Group group = new Group(page, SWT.NONE);
        group.setText(name);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(group);
        return group;
    }

    private static Text text(Group group, String name, int style) {
        new Label(group, SWT.NONE).setText(name);
        Text text = new Text(group, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static Spinner spinner(Group group, String name, int least, int most, int step) {
        new Label(group, SWT.NONE).setText(name);
        Spinner spinner = new Spinner(group, SWT.BORDER);
        spinner.setValues(least, least, most, 0, step, step * 4);
        return spinner;
    }

    private void show(ServerSettings shown) {
        settings = shown;
        local.setSelection(!shown.remote());
        remote.setSelection(shown.remote());
        heap.setSelection(shown.heapMegabytes());
        idle.setSelection(shown.idleMinutes());
        uri.setText(shown.uri());
        database.setText(shown.database());
    }

    private void showLogin(ServerLogin shown) {
        user.setText(shown.user());
        password.setText(shown.password());
    }

    private void enable() {
        boolean free = !Environment.namesServer();
        local.setEnabled(free);
        remote.setEnabled(free);
        for (Control control : new Control[] {heap, idle}) {
            control.setEnabled(free && local.getSelection());
        }
        for (Control control : new Control[] {uri, database, user, password}) {
            control.setEnabled(free && remote.getSelection());
        }
        check();
    }

    private void check() {
        boolean missing = remote.getSelection() && uri.getText().isBlank() && !Environment.namesServer();
        setErrorMessage(missing ? Messages.KnowledgePreferencePage_noAddress : null);
        setValid(!missing);
        test.setEnabled(!missing);
    }

    private ServerSettings entered() {
        return new ServerSettings(remote.getSelection(), uri.getText().trim(), database.getText().trim(), heap.getSelection(),
                idle.getSelection());
    }

    private ServerLogin enteredLogin() {
        return new ServerLogin(user.getText().trim(), password.getText());
    }

    /** Tries what is entered, saved or not. The local server is tried in the workbench's own folder, not in a project. */
    private void test() {
        try {
            Path folder = Path.of(Platform.getStateLocation(Platform.getBundle(ServerSettings.NODE)).toOSString(), "test");
            ServerSource source = Environment.namesServer() ? ServerChoice.of(folder).source()
                    : entered().remote() ? ServerChoice.remote(entered(), enteredLogin()) : ServerChoice.local(folder, entered());
            tell(Messages.KnowledgePreferencePage_testing);
            test.setEnabled(false);
            Display display = getShell().getDisplay();
            new ServerTrial(source, status -> display.asyncExec(() -> tested(status))).schedule();
        } catch (KnowledgeException e) {
            tell(FailureSentence.of(e));
        }
    }

    private void tested(IStatus status) {
        if (!result.isDisposed()) {
            test.setEnabled(true);
            tell(status.getMessage());
        }
    }

    private void tell(String sentence) {
        result.setText(sentence);
        result.getParent().layout();
    }

    @Override
    protected void performDefaults() {
        show(ServerSettings.DEFAULT);
        showLogin(ServerLogin.NONE);
        enable();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        ServerSettings entered = entered();
        ServerLogin enteredLogin = enteredLogin();
        if (entered.equals(settings) && enteredLogin.equals(login)) {
            return true;
        }
        try {
            entered.save();
            if (!enteredLogin.equals(login)) {
                enteredLogin.save();
            }
        } catch (IOException | BackingStoreException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
        settings = entered;
        login = enteredLogin;
        KnowledgeIndex.get().settingsChanged();
        return true;
    }

    /** Returns the sentence of the last test. */
    String result() {
        return result.getText();
    }
}
