/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.server.ServerLogin;
import org.klantreis.ui.knowledge.server.ServerSettings;
import org.klantreis.ui.knowledge.server.ServerTrial;
import org.klantreis.ui.knowledge.server.TestStorage;
import org.klantreis.ui.knowledge.view.KnowledgeActions;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

/** The preferences of the knowledge base are entered, tried and kept. */
@ExtendWith(CleanWorkbench.class)
class KnowledgePreferencePageTest {
    private PreferenceDialog dialog;

    private KnowledgePreferencePage open() {
        dialog = PreferencesUtil.createPreferenceDialogOn(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                KnowledgeActions.PREFERENCES, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.flush();
        return (KnowledgePreferencePage) dialog.getSelectedPage();
    }

    @AfterEach
    void close() {
        dialog.close();
        TestStorage.environment(Map.of());
        TestKnowledge.settle();
    }

    private String tried(KnowledgePreferencePage page) {
        Widgets.click(Widgets.button(dialog.getShell(), "Test"));
        EventLoop.untilDone(ServerTrial.FAMILY);
        EventLoop.until("the result is told", () -> !page.result().equals(Messages.KnowledgePreferencePage_testing));
        return page.result();
    }

    private Text field(String label) {
        return Widgets.field(dialog.getShell(), Text.class, label);
    }

    @Test
    void triesAndKeepsAServer() throws Exception {
        RunningServer server = TestKnowledge.use();
        TestKnowledge.useLocal();
        KnowledgePreferencePage page = open();
        assertThat(field("Address:").isEnabled()).isFalse();
        Widgets.click(Widgets.all(dialog.getShell(), Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals("A server of your own")).findFirst().orElseThrow());
        assertThat(page.isValid()).as("without an address").isFalse();
        field("Address:").setText(server.boltUri().toString());
        field("User:").setText(server.user());
        field("Password:").setText("wrong");
        assertThat(tried(page)).contains("refused the login");
        field("Password:").setText(server.secret());
        assertThat(tried(page)).contains("answers").contains("5.26");
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(dialog.getShell(), "preferences"));
        }
        assertThat(page.performOk()).isTrue();
        assertThat(ServerSettings.load()).isEqualTo(new ServerSettings(true, server.boltUri().toString(), "", 512, 15));
        assertThat(ServerLogin.load()).isEqualTo(new ServerLogin(server.user(), server.secret()));
    }

    @Test
    void saysThatTheEnvironmentWins() {
        TestKnowledge.useLocal();
        TestStorage.environment(Map.of("KLANTREIS_NEO4J_URI", "bolt://elsewhere:7687"));
        open();
        assertThat(Widgets.all(dialog.getShell(), org.eclipse.swt.widgets.Label.class))
                .anyMatch(label -> label.getText().contains("KLANTREIS_NEO4J_URI")
                        && label.getText().contains("bolt://elsewhere:7687"));
        assertThat(field("Address:").isEnabled()).isFalse();
        Screenshots.take(dialog.getShell(), "preferences-environment");
    }
}
