/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;

/** A field for a value that none of the three has, as the feature wants it: a text, a number, a choice, elements, or an order. */
final class EditedValue extends Composite {
    private final Label label;
    private final Composite place;
    private final Button take;
    private final Label problem;
    private final Consumer<List<String>> taken;
    private Conflict conflict;
    private ValueField field;

    EditedValue(Composite parent, Consumer<List<String>> taken) {
        super(parent, SWT.NONE);
        this.taken = taken;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(this);
        label = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(label);
        place = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(place);
        take = new Button(this, SWT.PUSH);
        take.setText(Messages.EditedValue_take);
        take.addListener(SWT.Selection, event -> take());
        problem = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT).exclude(true).applyTo(problem);
    }

    boolean shows(Conflict other) {
        return conflict != null && conflict.id().equals(other.id());
    }

    /** Shows the field that suits a conflict, with the value that was decided, or else with ours. */
    void show(Conflict shown, Decision decided, MergeResult result) {
        conflict = shown;
        field = null;
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        boolean possible = shown != null && shown.allows(Decision.Choice.EDITED);
        label.setText(possible ? Messages.EditedValue_label : shown == null ? "" : Messages.EditedValue_notPossible);
        take.setVisible(possible);
        if (possible) {
            field = ValueFields.create(place, shown, result);
            field.set(decided != null && decided.choice() == Decision.Choice.EDITED ? decided.values() : shown.ours().values());
            GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, field.height()).applyTo(field.control());
        }
        say("");
    }

    private void take() {
        if (field == null) {
            return;
        }
        String wrong = field.problem();
        say(wrong);
        if (wrong.isEmpty()) {
            taken.accept(field.values());
        }
    }

    private void say(String sentence) {
        problem.setText(sentence.replace("&", "&&"));
        problem.setVisible(!sentence.isEmpty());
        ((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
        getParent().getParent().layout(true, true);
    }

    ValueField field() {
        return field;
    }

    Button button() {
        return take;
    }
}
