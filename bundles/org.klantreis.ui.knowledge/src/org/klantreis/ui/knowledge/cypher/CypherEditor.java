/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import java.util.ResourceBundle;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.ContentAssistAction;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** Edits the Cypher of a query file, with highlighting, completion and matching brackets. */
public final class CypherEditor extends AbstractDecoratedTextEditor {
    /** The editor's id. */
    public static final String ID = "org.klantreis.ui.knowledge.cypherEditor";

    private static final String ACTIONS = "org.klantreis.ui.knowledge.cypher.actions";
    private static final String MATCHING = "org.klantreis.ui.knowledge.matchingBrackets";
    private static final String COLOR = "org.klantreis.ui.knowledge.matchingBracketsColor";
    private static final char[] BRACKETS = {'(', ')', '[', ']', '{', '}'};

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new CypherConfiguration(EditorsUI.getPreferenceStore()));
        setEditorContextMenuId("#CypherEditorContext");
    }

    @Override
    protected void createActions() {
        super.createActions();
        ContentAssistAction assist = new ContentAssistAction(ResourceBundle.getBundle(ACTIONS), "Assist.", this);
        assist.setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
        setAction("ContentAssistProposal", assist);
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        IPreferenceStore store = getPreferenceStore();
        store.setDefault(MATCHING, true);
        store.setDefault(COLOR, "130,130,130");
        support.setCharacterPairMatcher(new DefaultCharacterPairMatcher(BRACKETS));
        support.setMatchingCharacterPainterPreferenceKeys(MATCHING, COLOR);
    }

    /** Returns the text as it is, saved or not. */
    public String text() {
        return getDocumentProvider().getDocument(getEditorInput()).get();
    }

    /** Returns the viewer of the text. */
    ISourceViewer viewer() {
        return getSourceViewer();
    }
}
