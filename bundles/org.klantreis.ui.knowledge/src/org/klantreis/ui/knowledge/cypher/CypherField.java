/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.editors.text.EditorsUI;

/** A field for Cypher, as the editor shows it: Ctrl+Enter runs it, Ctrl+Space completes. */
public final class CypherField {
    private static final char[] BRACKETS = {'(', ')', '[', ']', '{', '}'};
    private static final int UNDO_LEVELS = 200;
    private static final int SPACE = ' ';

    private final SourceViewer viewer;
    private final IDocument document = new Document();

    /**
     * Makes it.
     *
     * @param parent where
     * @param run is called when Ctrl+Enter is pressed
     */
    public CypherField(Composite parent, Runnable run) {
        CompositeRuler ruler = new CompositeRuler();
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        numbers.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        ruler.addDecorator(0, numbers);
        viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.BORDER);
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        viewer.configure(new CypherConfiguration(EditorsUI.getPreferenceStore()));
        viewer.setUndoManager(new TextViewerUndoManager(UNDO_LEVELS));
        viewer.setDocument(document);
        viewer.activatePlugins();
        MatchingCharacterPainter painter = new MatchingCharacterPainter(viewer, new DefaultCharacterPairMatcher(BRACKETS));
        painter.setColor(new Color(130, 130, 130));
        viewer.addPainter(painter);
        viewer.prependVerifyKeyListener(event -> {
            boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
            if (ctrl && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                run.run();
            } else if ((event.stateMask & SWT.CTRL) != 0 && event.keyCode == SPACE) {
                event.doit = false;
                viewer.doOperation(SourceViewer.CONTENTASSIST_PROPOSALS);
            } else if (ctrl && event.keyCode == 'z') {
                event.doit = false;
                operate((event.stateMask & SWT.SHIFT) != 0 ? ITextOperationTarget.REDO : ITextOperationTarget.UNDO);
            } else if (ctrl && event.keyCode == 'y') {
                event.doit = false;
                operate(ITextOperationTarget.REDO);
            }
        });
    }

    private void operate(int operation) {
        if (viewer.canDoOperation(operation)) {
            viewer.doOperation(operation);
        }
    }

    /** Returns the control. */
    public Control control() {
        return viewer.getControl();
    }

    /** Returns the widget with the text. */
    public StyledText widget() {
        return viewer.getTextWidget();
    }

    /** Returns the text. */
    public String text() {
        return document.get();
    }

    /**
     * Sets the text; it can be undone.
     *
     * @param text the text
     */
    public void setText(String text) {
        document.set(text);
    }

    /**
     * Puts the cursor somewhere.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public void goTo(int line, int column) {
        StyledText widget = viewer.getTextWidget();
        if (line >= 1 && line <= widget.getLineCount()) {
            int offset = Math.min(widget.getCharCount(), widget.getOffsetAtLine(line - 1) + Math.max(0, column - 1));
            widget.setSelection(offset);
            widget.showSelection();
        }
    }
}
