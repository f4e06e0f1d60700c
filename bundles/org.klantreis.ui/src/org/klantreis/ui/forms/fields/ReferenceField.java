/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.pickers.Candidate;
import org.klantreis.ui.pickers.Candidates;
import org.klantreis.ui.pickers.ElementPicker;
import org.klantreis.ui.pickers.ReferenceAssist;

/** What a reference points at: type to search, or choose in a dialog; the label opens it. */
final class ReferenceField extends TextEntryField {
    private final EReference reference;
    private Text text;
    private Button browse;
    private ReferenceAssist assist;

    ReferenceField(FieldSite site, EReference reference) {
        super(site, reference);
        this.reference = reference;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite row = Widgets.row(site(), parent, 2);
        text = Widgets.fill(bind(Widgets.text(site(), row, SWT.SINGLE)));
        text.setMessage(Messages.ReferenceField_search);
        assist = new ReferenceAssist(text, site()::landscape, this::element, reference, site()::image, this::accept);
        browse = Widgets.button(site(), row, "\u2026", NLS.bind(Messages.ReferenceField_browse, label()), this::browse);
        return row;
    }

    private void browse() {
        cancel();
        ElementPicker picker = new ElementPicker(text.getShell(), site().landscape(), element(), reference);
        if (picker.open() == ElementPicker.OK) {
            accept(picker.chosen().get(0));
        }
    }

    @Override
    public void commit() {
        // While the list of proposals is open, the text is left for it and not for another field.
        if (!assist.isOpen()) {
            super.commit();
        }
    }

    @Override
    protected String format(Object value) {
        return value == null ? "" : ElementLabels.text((EObject) value);
    }

    @Override
    protected Object parse(String typed) throws InvalidInput {
        if (typed.isBlank()) {
            if (reference.isRequired()) {
                throw new InvalidInput(NLS.bind(Messages.TextField_required, label()));
            }
            return null;
        }
        if (typed.equals(format(value()))) {
            return value();
        }
        List<Candidate> named = new Candidates(site().landscape(), element(), reference).named(typed);
        if (named.size() != 1) {
            String message = named.isEmpty() ? Messages.ReferenceField_unknown : Messages.ReferenceField_ambiguous;
            throw new InvalidInput(NLS.bind(message, ElementLabels.type(reference.getEReferenceType()), typed.strip()));
        }
        return named.get(0).element();
    }

    @Override
    public boolean isLink() {
        return true;
    }

    @Override
    public void open() {
        if (value() instanceof Identified target) {
            site().open(target);
        } else {
            text.setFocus();
        }
    }

    @Override
    protected void setEditable(boolean editable) {
        super.setEditable(editable);
        assist.setEnabled(editable);
        browse.setEnabled(editable);
    }
}
