/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.standard.StandardRules;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which rules are on, and how bad what they find is: for the workbench, or for one project, whose settings are kept in it and
 * so shared by its team. Only what differs from the rules' own severity is kept.
 */
public final class RuleSettings {
    /** The preferences' node. */
    public static final String NODE = "org.klantreis.ui";
    private static final String PREFIX = "rule.";
    private static final String OF_PROJECT = "rules.ofProject";
    private static final String OFF = "off";

    private final IEclipsePreferences preferences;

    private RuleSettings(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** Returns the settings of the workbench. */
    public static RuleSettings ofWorkbench() {
        return new RuleSettings(InstanceScope.INSTANCE.getNode(NODE));
    }

    /**
     * Returns a project's own settings, whether they are in use or not.
     *
     * @param project the project
     * @return its settings
     */
    public static RuleSettings ofProject(IProject project) {
        return new RuleSettings(new ProjectScope(project).getNode(NODE));
    }

    /**
     * Returns the settings that hold in a project.
     *
     * @param project the project
     * @return its own, or the workbench's where it has none
     */
    public static RuleSettings in(IProject project) {
        RuleSettings own = ofProject(project);
        return own.isInUse() ? own : ofWorkbench();
    }

    /** Says whether a project's own settings are in use. */
    public boolean isInUse() {
        return preferences.getBoolean(OF_PROJECT, false);
    }

    /**
     * Uses a project's own settings, or the workbench's; {@link #save} keeps that.
     *
     * @param use whether to use its own
     */
    public void setInUse(boolean use) {
        if (use) {
            preferences.putBoolean(OF_PROJECT, true);
        } else {
            preferences.remove(OF_PROJECT);
        }
    }

    /**
     * Says how bad what a rule finds is.
     *
     * @param rule the rule
     * @return the severity; empty where the rule is off
     */
    public Optional<Severity> severity(Rule rule) {
        String value = preferences.get(PREFIX + rule.id(), "");
        if (OFF.equals(value)) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (key(severity).equals(value)) {
                return Optional.of(severity);
            }
        }
        return Optional.of(rule.severity());
    }

    /**
     * Sets how bad what a rule finds is; {@link #save} keeps that.
     *
     * @param rule the rule
     * @param severity the severity; empty to switch the rule off
     */
    public void set(Rule rule, Optional<Severity> severity) {
        if (severity.equals(Optional.of(rule.severity()))) {
            preferences.remove(PREFIX + rule.id());
        } else {
            preferences.put(PREFIX + rule.id(), severity.map(RuleSettings::key).orElse(OFF));
        }
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Keeps what was set. What validates follows by itself. */
    public void save() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(RuleSettings.class).error("The settings of the rules cannot be kept: " + e.getMessage(), e);
        }
    }

    /** Returns the rules that are on, each with its severity. */
    public RuleSet rules() {
        RuleSet rules = StandardRules.all();
        for (Rule rule : rules.rules()) {
            Optional<Severity> severity = severity(rule);
            if (severity.isEmpty()) {
                rules = rules.without(rule.id());
            } else if (severity.get() != rule.severity()) {
                rules = rules.withSeverity(rule.id(), severity.get());
            }
        }
        return rules;
    }

    /** Returns what differs from the rules' own severities, for telling whether anything changed. */
    Map<String, Optional<Severity>> changes() {
        Map<String, Optional<Severity>> changes = new TreeMap<>();
        for (Rule rule : StandardRules.all().rules()) {
            if (!severity(rule).equals(Optional.of(rule.severity()))) {
                changes.put(rule.id(), severity(rule));
            }
        }
        return changes;
    }
}
