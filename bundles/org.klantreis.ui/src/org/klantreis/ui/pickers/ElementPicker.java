/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.pickers;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Element;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** A dialog in which a user chooses what a reference points at: type to search, arrows and Enter to choose. */
public final class ElementPicker extends Dialog {
    private static final int NEW_ID = IDialogConstants.CLIENT_ID;

    private final OpenLandscape landscape;
    private final EObject owner;
    private final EReference reference;
    private final Candidates candidates;
    private final Optional<NewTarget> place;
    private final ElementLabelProvider labels = new ElementLabelProvider();
    private Text search;
    private TableViewer table;
    private Label documentation;
    private List<EObject> result = List.of();
    private boolean created;

    /**
     * Prepares the dialog.
     *
     * @param shell its parent
     * @param landscape the landscape
     * @param owner the element whose reference it is
     * @param reference the reference; several elements can be chosen at once where it has many values
     */
    public ElementPicker(Shell shell, OpenLandscape landscape, EObject owner, EReference reference) {
        super(shell);
        this.landscape = landscape;
        this.owner = owner;
        this.reference = reference;
        candidates = new Candidates(landscape, owner, reference);
        place = NewTarget.of(landscape, owner, reference);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns what was chosen, in the order of the list. */
    public List<EObject> chosen() {
        return result;
    }

    /** Says whether the chosen element was made in the dialog, and is the reference's target already. */
    public boolean isCreated() {
        return created;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.ElementPicker_title, ElementLabels.feature(reference), ElementLabels.text(owner)));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(620, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(NLS.bind(Messages.ElementPicker_search, ElementLabels.type(reference.getEReferenceType())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        createTable(area);
        documentation = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, documentation.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2)
                .applyTo(documentation);
        search.addListener(SWT.Modify, event -> update());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        });
        return area;
    }

    private void createTable(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 300).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | (reference.isMany() ? SWT.MULTI : SWT.SINGLE));
        table.getTable().setHeaderVisible(true);
        List<EObject> recent = RecentTargets.of(reference.getEReferenceType());
        column(columns, Messages.ElementPicker_name, 6, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Candidate) element).name();
            }

            @Override
            public Image getImage(Object element) {
                return labels.getImage(((Candidate) element).element());
            }
        });
        boolean nested = candidates.all().stream().anyMatch(candidate -> !candidate.path().isEmpty());
        column(columns, Messages.ElementPicker_path, nested ? 5 : 1, ColumnLabelProvider.createTextProvider(row -> ((Candidate) row).path()));
        column(columns, "", 1, ColumnLabelProvider.createTextProvider(
                row -> recent.contains(((Candidate) row).element()) ? Messages.ElementPicker_recent : ""));
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addSelectionChangedListener(event -> selected());
        table.addDoubleClickListener(event -> okPressed());
    }

    private void column(TableColumnLayout columns, String title, int weight, ColumnLabelProvider provider) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(provider);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        place.ifPresent(target -> createButton(parent, NEW_ID, target.label("") + "\u2026", false));
        super.createButtonsForButtonBar(parent);
        update();
    }

    private void update() {
        List<Candidate> matches = candidates.matching(search.getText());
        table.setInput(matches);
        if (!matches.isEmpty()) {
            table.setSelection(new StructuredSelection(matches.get(0)), true);
        }
        selected();
        Button create = getButton(NEW_ID);
        if (create != null) {
            create.setText(place.orElseThrow().label(search.getText()));
            setButtonLayoutData(create);
            create.getParent().layout(true);
        }
    }

    private void selected() {
        List<Candidate> selection = selection();
        documentation.setText(table.getTable().getItemCount() == 0 ? NLS.bind(Messages.ElementPicker_none, search.getText())
                : selection.size() == 1 && selection.get(0).element() instanceof Element element && element.getDocumentation() != null
                        ? element.getDocumentation() : "");
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!selection.isEmpty());
        }
    }

    private void step(int by) {
        Table widget = table.getTable();
        int to = widget.getSelectionIndex() + by;
        if (to >= 0 && to < widget.getItemCount()) {
            table.setSelection(new StructuredSelection(table.getElementAt(to)), true);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Candidate> selection() {
        return table.getStructuredSelection().toList();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == NEW_ID) {
            result = List.of(place.orElseThrow().create(search.getText(), owner, reference));
            created = true;
            setReturnCode(OK);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        result = selection().stream().map(Candidate::element).toList();
        if (!result.isEmpty()) {
            result.forEach(target -> RecentTargets.add(reference.getEReferenceType(), target));
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        labels.dispose();
        return closed;
    }

    /** Returns the landscape in which is chosen. */
    OpenLandscape landscape() {
        return landscape;
    }
}
