/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.NumberRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;

/** Tells the parts of Cypher apart: comments, strings, parameters, labels, properties, keywords, functions and numbers. */
final class CypherScanner extends RuleBasedScanner {
    /** Takes the colours of a theme. */
    void setColours(CypherColours colours) {
        WordRule words = new WordRule(new Name(), colours.plain, true);
        CypherWords.KEYWORDS.forEach(word -> words.addWord(word, colours.keyword));
        CypherWords.FUNCTIONS.stream().filter(name -> CypherWords.KEYWORDS.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> words.addWord(name, colours.function));
        setRules(new IRule[] {
            new EndOfLineRule("//", colours.comment),
            new MultiLineRule("/*", "*/", colours.comment, (char) 0, true),
            new MultiLineRule("\"", "\"", colours.string, '\\', true),
            new MultiLineRule("'", "'", colours.string, '\\', true),
            new MultiLineRule("`", "`", colours.label, (char) 0, true),
            prefixed('$', colours.parameter),
            prefixed(':', colours.label),
            prefixed('.', colours.property),
            words,
            new NumberRule(colours.number)
        });
        setDefaultReturnToken(colours.plain);
    }

    /** A name after a sign, which belongs to it; without a name the sign is nothing special. */
    private static IRule prefixed(char sign, IToken token) {
        return scanner -> {
            int read = scanner.read();
            if (read == sign) {
                int next = scanner.read();
                if (next >= 0 && Character.isJavaIdentifierStart((char) next) && next != '$') {
                    while (next >= 0 && Character.isJavaIdentifierPart((char) next)) {
                        next = scanner.read();
                    }
                    scanner.unread();
                    return token;
                }
                scanner.unread();
            }
            scanner.unread();
            return Token.UNDEFINED;
        };
    }

    private static final class Name implements IWordDetector {
        @Override
        public boolean isWordStart(char c) {
            return Character.isLetter(c) || c == '_';
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || c == '_';
        }
    }
}
