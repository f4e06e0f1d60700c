/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** The page of the Search dialog for landscapes: names, documentation and other texts of elements. */
public final class ModelSearchPage extends DialogPage implements ISearchPage {
    private ISearchPageContainer container;
    private Text text;
    private Button caseSensitive;
    private Button names;
    private Button documentation;
    private Button other;

    @Override
    public void setContainer(ISearchPageContainer container) {
        this.container = container;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(5, 5).numColumns(2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.ModelSearchPage_text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(250, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> update());
        caseSensitive = check(area, Messages.ModelSearchPage_case, false);
        Group where = new Group(area, SWT.NONE);
        where.setText(Messages.ModelSearchPage_where);
        GridLayoutFactory.fillDefaults().margins(5, 5).numColumns(3).applyTo(where);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(where);
        names = check(where, Messages.ModelSearchPage_names, true);
        documentation = check(where, Messages.ModelSearchPage_documentation, true);
        other = check(where, Messages.ModelSearchPage_other, true);
        setControl(area);
    }

    private Button check(Composite parent, String label, boolean on) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> update());
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            text.setFocus();
            update();
        }
    }

    private void update() {
        container.setPerformActionEnabled(!text.getText().isBlank() && !where().isEmpty());
    }

    private Set<TextQuery.Where> where() {
        Set<TextQuery.Where> where = EnumSet.noneOf(TextQuery.Where.class);
        add(where, names, TextQuery.Where.NAMES);
        add(where, documentation, TextQuery.Where.DOCUMENTATION);
        add(where, other, TextQuery.Where.OTHER);
        return where;
    }

    private static void add(Set<TextQuery.Where> where, Button button, TextQuery.Where what) {
        if (button.getSelection()) {
            where.add(what);
        }
    }

    @Override
    public boolean performAction() {
        NewSearchUI.runQueryInBackground(new TextQuery(text.getText().strip(), caseSensitive.getSelection(), where(), landscapes()));
        return true;
    }

    private List<IContainer> landscapes() {
        List<IContainer> all = all();
        switch (container.getSelectedScope()) {
            case ISearchPageContainer.SELECTED_PROJECTS_SCOPE -> {
                Set<String> projects = Set.of(container.getSelectedProjectNames());
                all.removeIf(landscape -> !projects.contains(landscape.getProject().getName()));
            }
            case ISearchPageContainer.SELECTION_SCOPE -> keep(all, container.getSelection() instanceof IStructuredSelection selection
                    ? selection.toList() : List.of());
            case ISearchPageContainer.WORKING_SET_SCOPE -> keep(all, Arrays.stream(container.getSelectedWorkingSets())
                    .flatMap(set -> Arrays.stream(set.getElements())).toList());
            default -> {
                // all of the workspace
            }
        }
        return all;
    }

    /** Keeps the landscapes that hold one of some things, or are held by one. */
    private static void keep(List<IContainer> landscapes, List<?> things) {
        List<IPath> paths = things.stream().map(thing -> Adapters.adapt(thing, IResource.class)).filter(Objects::nonNull)
                .map(IResource::getFullPath).toList();
        Set<IContainer> ofElements = things.stream().map(thing -> Adapters.adapt(thing, Identified.class)).filter(Objects::nonNull)
                .flatMap(element -> Landscapes.get().of(element).stream()).map(OpenLandscape::container).collect(Collectors.toSet());
        landscapes.removeIf(landscape -> !ofElements.contains(landscape) && paths.stream().noneMatch(path ->
                path.isPrefixOf(landscape.getFullPath()) || landscape.getFullPath().isPrefixOf(path)));
    }

    /** Finds the landscapes of all open projects. */
    static List<IContainer> all() {
        List<IContainer> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() != IResource.FILE && proxy.isAccessible() && Landscapes.isLandscape(proxy.requestResource())) {
                    found.add((IContainer) proxy.requestResource());
                }
                return proxy.isAccessible() && proxy.getType() != IResource.FILE;
            }, IResource.NONE);
        } catch (CoreException e) {
            return found; // what was found until something went
        }
        return found;
    }
}
