/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.klantreis.ui.knowledge.colours.Shades;

/** How Cypher is shown and completed, in the editor and in the Query view. */
final class CypherConfiguration extends TextSourceViewerConfiguration {
    private static final int DELAY = 200;

    private final CypherScanner scanner = new CypherScanner();

    CypherConfiguration(IPreferenceStore preferences) {
        super(preferences);
    }

    /** Colours the text by the theme that there is now, and again when it becomes another. */
    private void followTheme(ISourceViewer viewer) {
        StyledText text = viewer.getTextWidget();
        boolean[] dark = {Shades.isDark(text.getBackground())};
        scanner.setColours(CypherColours.of(dark[0]));
        // A theme has no event of its own for a widget, but it paints it.
        text.addListener(SWT.Paint, event -> {
            boolean now = Shades.isDark(text.getBackground());
            if (now != dark[0]) {
                dark[0] = now;
                scanner.setColours(CypherColours.of(now));
                text.getDisplay().asyncExec(() -> {
                    if (!text.isDisposed()) {
                        viewer.invalidateTextPresentation();
                    }
                });
            }
        });
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        followTheme(viewer);
        PresentationReconciler reconciler = new PresentationReconciler();
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner) {
            @Override
            public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
                // Comments and strings go over lines, and a query is short.
                return new Region(0, fDocument.getLength());
            }
        };
        reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new CypherCompletion(), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(DELAY);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }
}
