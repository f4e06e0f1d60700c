/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.osgi.util.NLS;

/** Completes Cypher: labels and relationship types after a colon, properties after a dot, else keywords and functions. */
final class CypherCompletion implements IContentAssistProcessor {
    private static final char[] TRIGGERS = {':', '.'};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        try {
            return proposals(viewer.getDocument(), offset).toArray(ICompletionProposal[]::new);
        } catch (BadLocationException e) {
            return new ICompletionProposal[0];
        }
    }

    /** The proposals at a place of a document. */
    static List<ICompletionProposal> proposals(IDocument document, int offset) throws BadLocationException {
        int start = offset;
        while (start > 0 && Character.isJavaIdentifierPart(document.getChar(start - 1)) && document.getChar(start - 1) != '$') {
            start--;
        }
        String prefix = document.get(start, offset - start);
        char sign = start > 0 ? document.getChar(start - 1) : ' ';
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (sign == ':' || sign == '|') {
            boolean relationship = inRelationship(document, start);
            add(proposals, relationship ? CypherWords.types() : CypherWords.labels(), prefix, start, relationship
                    ? Messages.CypherCompletion_relationship : Messages.CypherCompletion_label, "");
        } else if (sign == '.') {
            add(proposals, CypherWords.properties(), prefix, start, Messages.CypherCompletion_property, "");
        } else if (sign == '$') {
            add(proposals, List.of("snapshot"), prefix, start, Messages.CypherCompletion_parameter, "");
        } else {
            add(proposals, CypherWords.KEYWORDS, prefix, start, Messages.CypherCompletion_keyword, " ");
            add(proposals, CypherWords.FUNCTIONS, prefix, start, Messages.CypherCompletion_function, "()");
        }
        return proposals;
    }

    /** Whether the nearest bracket before is that of a relationship. */
    private static boolean inRelationship(IDocument document, int offset) throws BadLocationException {
        for (int i = offset - 1; i >= 0; i--) {
            char c = document.getChar(i);
            if (c == '[' || c == '(' || c == ')' || c == ']') {
                return c == '[';
            }
        }
        return false;
    }

    private static void add(List<ICompletionProposal> proposals, Collection<String> words, String prefix, int start, String kind,
            String suffix) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (word.toLowerCase(Locale.ROOT).startsWith(wanted)) {
                int cursor = word.length() + (suffix.equals("()") ? 1 : suffix.length());
                proposals.add(new CompletionProposal(word + suffix, start, prefix.length(), cursor, null,
                        NLS.bind(kind, word), null, null));
            }
        }
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return TRIGGERS.clone();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
