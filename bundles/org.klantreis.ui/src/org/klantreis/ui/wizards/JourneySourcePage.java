/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.creation.JourneyCopy;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Asks which journey a new one is made from: of the same landscape, or of a colleague's that is open in the workspace. */
final class JourneySourcePage extends WizardPage {
    private static final int NAMED = 2;

    private final List<IContainer> containers;
    private OpenLandscape target;
    private boolean toBe;
    private TreeViewer viewer;

    JourneySourcePage(List<IContainer> containers) {
        super("source", "", null);
        this.containers = containers;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        FilteredTree tree = new FilteredTree(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL, new PatternFilter(), true,
                true);
        viewer = tree.getViewer();
        viewer.setContentProvider(new Journeys());
        viewer.setLabelProvider(new Labels());
        viewer.addSelectionChangedListener(event -> changed());
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 260).applyTo(tree);
        viewer.addDoubleClickListener(event -> {
            if (isPageComplete() && getWizard().performFinish()) {
                getShell().close();
            }
        });
        setControl(tree);
    }

    /** Shows the journeys that can be begun from. */
    void show(OpenLandscape landscape, boolean replaces) {
        if (landscape != target || replaces != toBe || viewer.getInput() == null) {
            target = landscape;
            toBe = replaces;
            setTitle(toBe ? Messages.JourneySourcePage_toBeTitle : Messages.JourneySourcePage_copyTitle);
            setDescription(description());
            viewer.setInput(this);
            viewer.expandToLevel(2);
            changed();
        }
    }

    /** Returns the journey that is chosen. */
    Optional<Journey> journey() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Journey journey ? Optional.of(journey) : Optional.empty();
    }

    private String description() {
        return toBe ? Messages.JourneySourcePage_toBeDescription : Messages.JourneySourcePage_copyDescription;
    }

    private void changed() {
        Optional<Journey> journey = journey();
        setPageComplete(journey.isPresent());
        List<Element> missing = journey.isEmpty() || toBe ? List.of()
                : JourneyCopy.into(journey.get(), "", target.model().landscape().orElseThrow()).missing();
        if (missing.isEmpty()) {
            setMessage(description());
        } else {
            String names = missing.stream().limit(NAMED).map(each -> ElementLabels.type(each) + " «" + ElementLabels.text(each) + "»")
                    .collect(Collectors.joining(", "));
            setMessage(NLS.bind(Messages.JourneySourcePage_missing, names + (missing.size() > NAMED ? ", …" : ""), missing.size()),
                    WARNING);
        }
    }

    /** The landscapes with their journeys; for a journey that replaces another, only what there is now in the same landscape. */
    private final class Journeys implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return toBe ? getChildren(target) : containers.stream().flatMap(each -> open(each).stream()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            if (!(parent instanceof OpenLandscape landscape)) {
                return new Object[0];
            }
            return landscape.model().journeys().stream().filter(journey -> !toBe || journey.getForm() == JourneyForm.AS_IS)
                    .sorted(java.util.Comparator.comparing(ElementLabels::text, String.CASE_INSENSITIVE_ORDER)).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Journey journey ? Landscapes.get().of(journey).orElse(null) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof OpenLandscape;
        }

        private static Optional<OpenLandscape> open(IContainer container) {
            try {
                return Optional.of(Landscapes.get().open(container));
            } catch (CoreException e) {
                Platform.getLog(JourneySourcePage.class).log(e.getStatus());
                return Optional.empty();
            }
        }
    }

    /** Landscapes by their folder and organisation, journeys by their name. */
    private static final class Labels extends ElementLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof OpenLandscape landscape
                    ? landscape.model().landscape().map(root -> ElementLabels.text(root) + " (" + landscape.name() + ")").orElse(landscape.name())
                    : super.getText(element);
        }

        @Override
        public Image getImage(Object element) {
            return super.getImage(element instanceof OpenLandscape landscape ? landscape.model().landscape().orElse(null) : element);
        }
    }
}
