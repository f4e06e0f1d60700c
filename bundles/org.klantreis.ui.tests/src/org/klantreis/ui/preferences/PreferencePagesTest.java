/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.standard.StandardRules;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.validation.BackgroundValidation;
import org.klantreis.ui.validation.FindingMarker;
import org.klantreis.ui.validation.Findings;
import org.klantreis.ui.validation.RuleSettings;
import org.klantreis.ui.validation.ValidateLandscape;

@ExtendWith(CleanWorkbench.class)
class PreferencePagesTest {
    private ExampleProject example;
    private OpenLandscape landscape;
    private PreferenceDialog dialog;

    @BeforeEach
    void open() throws Exception {
        BackgroundValidation.get();
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        untilValidated();
    }

    @AfterEach
    void restore() {
        if (dialog != null) {
            dialog.close();
        }
        RuleSettings settings = RuleSettings.ofWorkbench();
        StandardRules.all().rules().forEach(rule -> settings.set(rule, Optional.of(rule.severity())));
        settings.save();
        SiloColours.get().chosen().keySet().forEach(silo -> SiloColours.get().choose(silo, Optional.empty()));
        MapFont.STANDARD.use();
        GeneralPreferences.setCustomerTerm("");
        GeneralPreferences.setOpensMapsFitted(GeneralPreferences.FITTED);
        EventLoop.flush();
    }

    @Test
    void generalPageKeepsTheTerm() {
        openPage(KlantreisPreferencePage.ID);
        photograph("preferences-klantreis");
        Dialogs.all(dialog.getShell(), Combo.class).stream().filter(combo -> combo.getText().equals("customer")).findFirst()
                .orElseThrow().setText("patient");
        radio("as large as fits the editor");
        Dialogs.press(dialog.getShell(), "Apply and Close");
        assertThat(GeneralPreferences.customerTerm()).isEqualTo("patient");
        assertThat(GeneralPreferences.opensMapsFitted()).isTrue();
    }

    @Test
    void appliedSeverityValidatesAgain() throws Exception {
        Rule rule = foundRule();
        openPage(ValidationPreferencePage.ID);
        select(rule);
        photograph("preferences-validation");
        choose("Error");
        Dialogs.press(dialog.getShell(), "Apply");
        EventLoop.until("all markers are errors", () -> markers(rule).length > 0 && java.util.Arrays.stream(markers(rule))
                .allMatch(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR));
        assertThat(RuleSettings.ofWorkbench().severity(rule)).contains(Severity.ERROR);
        choose("Off");
        Dialogs.press(dialog.getShell(), "Apply");
        EventLoop.until("its markers are gone", () -> markers(rule).length == 0);
        untilValidated();
        assertThat(Findings.of(landscape).all()).noneMatch(found -> found.ruleId().equals(rule.id()));
        Dialogs.press(dialog.getShell(), "Restore Defaults");
        Dialogs.press(dialog.getShell(), "Apply and Close");
        EventLoop.until("its markers are back", () -> markers(rule).length > 0);
        assertThat(RuleSettings.ofWorkbench().severity(rule)).contains(rule.severity());
    }

    @Test
    void filterFindsRulesByTheirDocumentation() {
        openPage(ValidationPreferencePage.ID);
        Tree tree = rules();
        int all = count(tree);
        Text filter = Dialogs.all(tree.getParent().getParent(), Text.class).get(0);
        filter.setText("silo");
        EventLoop.until("the tree is narrowed", () -> count(tree) < all / 2 && count(tree) > 0);
    }

    @Test
    void projectHasItsOwnSeverities() throws Exception {
        Rule rule = foundRule();
        dialog = PreferencesUtil.createPropertyDialogOn(shell(), example.project(), "org.klantreis.ui.properties.validation",
                null, null);
        openDialog();
        Button own = Dialogs.all(dialog.getShell(), Button.class).stream()
                .filter(button -> button.getText().contains("project has")).findFirst().orElseThrow();
        assertThat(rules().isEnabled()).isFalse();
        own.setSelection(true);
        own.notifyListeners(SWT.Selection, new Event());
        select(rule);
        choose("Off");
        photograph("properties-validation");
        Dialogs.press(dialog.getShell(), "Apply and Close");
        EventLoop.until("its markers are gone", () -> markers(rule).length == 0);
        assertThat(RuleSettings.ofWorkbench().severity(rule)).contains(rule.severity());
        assertThat(example.file(".settings/org.klantreis.ui.prefs").exists()).isTrue();
    }

    @Test
    void coloursAreKeptBySilo() {
        int[] told = new int[1];
        Runnable listener = () -> told[0]++;
        SiloColours.get().addListener(listener);
        openPage(ColoursPreferencePage.ID);
        photograph("preferences-colours");
        Silo first = Silo.ofOpenLandscapes().get(0);
        Dialogs.all(dialog.getShell(), SiloTable.class).get(0).choose(Optional.of(new RGB(1, 2, 3)));
        Dialogs.press(dialog.getShell(), "Apply");
        EventLoop.until("listeners are told", () -> told[0] > 0);
        assertThat(SiloColours.get().chosen()).containsOnly(java.util.Map.entry(first.id(), 0x010203));
        assertThat(SiloColours.get().colour(first.id(), first.index(), false)).isEqualTo(new RGB(1, 2, 3));
        Dialogs.press(dialog.getShell(), "Use the Palette’s");
        Dialogs.press(dialog.getShell(), "Apply and Close");
        assertThat(SiloColours.get().chosen()).isEmpty();
        SiloColours.get().removeListener(listener);
    }

    @Test
    void aFileThatIsNoFontIsRefused(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("no.ttf"), "text");
        Path font = Files.write(folder.resolve("font.ttf"), new byte[] {0, 1, 0, 0, 0});
        openPage(ColoursPreferencePage.ID);
        radio("A TrueType file:");
        Text file = Dialogs.all(Dialogs.all(dialog.getShell(), FontChoice.class).get(0), Text.class).get(0);
        file.setText(text.toString());
        assertThat(((ColoursPreferencePage) dialog.getSelectedPage()).isValid()).isFalse();
        photograph("preferences-colours-no-font");
        file.setText(font.toString());
        Dialogs.press(dialog.getShell(), "Apply and Close");
        assertThat(MapFont.current()).isEqualTo(new MapFont(Optional.of(font), 1));
    }

    private void openPage(String id) {
        dialog = PreferencesUtil.createPreferenceDialogOn(shell(), id, new String[] {KlantreisPreferencePage.ID,
                ValidationPreferencePage.ID, ColoursPreferencePage.ID}, null);
        openDialog();
    }

    private void openDialog() {
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getShell().setSize(900, 720);
        EventLoop.flush();
    }

    private static org.eclipse.swt.widgets.Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private void photograph(String name) {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(dialog.getShell(), name));
        }
    }

    private void radio(String text) {
        for (Button button : Dialogs.all(dialog.getShell(), Button.class)) {
            if ((button.getStyle() & SWT.RADIO) != 0 && button.isVisible()) {
                button.setSelection(button.getText().replace("&", "").equals(text));
                button.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    private Tree rules() {
        return Dialogs.all(dialog.getShell(), RuleTree.class).get(0).viewer().getTree();
    }

    private void select(Rule rule) {
        for (TreeItem group : rules().getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().equals(rule.title())) {
                    rules().setSelection(item);
                    rules().notifyListeners(SWT.Selection, new Event());
                    EventLoop.flush();
                    return;
                }
            }
        }
        throw new AssertionError("The tree has no rule " + rule.title());
    }

    private void choose(String severity) {
        Combo combo = Dialogs.all(Dialogs.all(dialog.getShell(), RuleTree.class).get(0), Combo.class).get(0);
        assertThat(combo.isEnabled()).isTrue();
        combo.setText(severity);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static int count(Tree tree) {
        int count = 0;
        for (TreeItem group : tree.getItems()) {
            count += group.getItemCount();
        }
        return count;
    }

    private Rule foundRule() {
        String id = Findings.of(landscape).all().stream().filter(found -> found.severity() == Severity.WARNING).findFirst()
                .orElseThrow().ruleId();
        return StandardRules.all().rule(id).orElseThrow();
    }

    private IMarker[] markers(Rule rule) {
        try {
            return java.util.Arrays.stream(example.project().findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE))
                    .filter(marker -> FindingMarker.rule(marker).equals(rule.id())).toArray(IMarker[]::new);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void untilValidated() {
        EventLoop.flush();
        EventLoop.untilDone(ValidateLandscape.FAMILY);
    }
}
