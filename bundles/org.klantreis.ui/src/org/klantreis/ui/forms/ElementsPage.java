/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.forms.details.DetailsPane;
import org.klantreis.ui.forms.tree.ElementTree;
import org.klantreis.ui.forms.tree.FeatureNode;
import org.klantreis.ui.navigation.ElementView;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A page with all elements of an editor's file: a tree at the left, all features of the selected element at the right. It
 * follows the model by itself.
 *
 * <pre>{@code
 * addPage(new ElementsPage(this));
 * }</pre>
 */
public final class ElementsPage extends FormPage implements ElementView {
    /** The page's id. */
    public static final String ID = "org.klantreis.ui.forms.elements"; //$NON-NLS-1$

    private final LandscapeEditor editor;
    private ElementTree tree;
    private DetailsPane details;
    private boolean committing;

    private final LandscapeListener follower = new LandscapeListener() {
        @Override
        public void changed(OpenLandscape source, List<Notification> changes) {
            tree.changed(changes);
            showSelected();
            details.refresh();
        }

        @Override
        public void reloaded(OpenLandscape source, Collection<String> paths) {
            String id = details.element().map(element -> ((Identified) element).getId()).orElse("");
            showDocument();
            source.find(id).filter(ElementsPage.this::isHere).ifPresentOrElse(tree::select, ElementsPage.this::showSelected);
        }
    };

    /**
     * Makes a page.
     *
     * @param editor the editor that it will be a page of
     */
    public ElementsPage(LandscapeEditor editor) {
        super(editor, ID, Messages.ElementsPage_title);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.fillDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash, false, false);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(sash);
        tree = new ElementTree(sash, toolkit, editor.landscape(), this::isEditable, element -> details.reveal(null));
        details = new DetailsPane(sash, toolkit, this::open);
        sash.setWeights(30, 70);
        tree.viewer().addSelectionChangedListener(event -> showSelected());
        getSite().setSelectionProvider(tree.viewer());
        editor.landscape().addListener(follower);
        showDocument();
    }

    private void showDocument() {
        Document root = editor.document().orElse(null);
        tree.show(root);
        editor.readOnlyReason().ifPresentOrElse(
                reason -> getManagedForm().getForm().setMessage(reason, IMessageProvider.WARNING),
                () -> getManagedForm().getForm().setMessage(null, IMessageProvider.NONE));
        if (root != null && tree.viewer().getStructuredSelection().isEmpty()) {
            tree.viewer().setSelection(new StructuredSelection(root));
        }
    }

    private void showSelected() {
        if (!committing && (selected() == null || details.element().orElse(null) != selected())) {
            commitShown();
            details.show(editor.landscape(), selected());
        }
    }

    /** Puts what is typed into the model; what is typed for an element that was deleted meanwhile goes with it. */
    private void commitShown() {
        if (details.element().filter(shown -> shown.eResource() != null).isPresent()) {
            // The tree follows the change and may select again; the form is needed until all its fields are done.
            committing = true;
            try {
                details.commit();
            } finally {
                committing = false;
            }
        }
    }

    /** Returns the one element that is selected; null where there is none, or several. */
    private EObject selected() {
        IStructuredSelection selection = tree.viewer().getStructuredSelection();
        Object first = selection.size() == 1 ? selection.getFirstElement() : null;
        EObject element = first instanceof FeatureNode node ? node.owner() : first instanceof EObject one ? one : null;
        return element == null || element.eResource() == null ? null : element;
    }

    private boolean isEditable() {
        return editor.document().isPresent() && editor.readOnlyReason().isEmpty();
    }

    private boolean isHere(EObject element) {
        return editor.landscape().model().pathOf(element).filter(editor.path()::equals).isPresent();
    }

    private void open(Identified target) {
        if (isHere(target)) {
            tree.select(target);
        } else {
            ShowElement.in(getSite().getPage(), target);
        }
    }

    /**
     * Shows an element of the file, and puts the focus on a field. The page comes to the front.
     *
     * @param element the element
     * @param feature the feature to look at; null for the element as a whole
     * @return whether the element is in the file
     */
    @Override
    public boolean reveal(Identified element, EStructuralFeature feature) {
        if (!isHere(element)) {
            return false;
        }
        editor.setActivePage(getId());
        EObject shown = shown(element);
        tree.select(shown);
        showSelected();
        if (feature == null || !details.reveal(feature)) {
            tree.viewer().getTree().setFocus();
        }
        return true;
    }

    /** Free properties are not in the tree but in the form of their element. */
    private static EObject shown(EObject element) {
        return element instanceof org.klantreis.model.Property && element.eContainer() != null ? element.eContainer() : element;
    }

    @Override
    public void setFocus() {
        if (tree != null) {
            tree.viewer().getTree().setFocus();
        }
    }

    /** Returns the tree of elements; null before the page was shown. */
    ElementTree tree() {
        return tree;
    }

    /** Returns the details of the selected element; null before the page was shown. */
    DetailsPane details() {
        return details;
    }

    @Override
    public void dispose() {
        editor.landscape().removeListener(follower);
        super.dispose();
    }
}
