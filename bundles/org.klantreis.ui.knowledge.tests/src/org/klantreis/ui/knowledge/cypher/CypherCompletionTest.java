/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.rules.IToken;
import org.junit.jupiter.api.Test;

/** Cypher is completed by what the graph has, and its parts are told apart. */
class CypherCompletionTest {
    private static List<String> applied(String text) throws BadLocationException {
        return CypherCompletion.proposals(new Document(text), text.length()).stream().map(proposal -> apply(proposal, text))
                .toList();
    }

    private static String apply(ICompletionProposal proposal, String text) {
        Document document = new Document(text);
        proposal.apply(document);
        return document.get();
    }

    @Test
    void offersLabelsRelationshipsPropertiesAndWords() throws Exception {
        assertThat(applied("MATCH (j:Jour")).containsExactly("MATCH (j:Journey");
        assertThat(applied("MATCH (a)-[:HANDS")).containsExactly("MATCH (a)-[:HANDS_OVER");
        assertThat(applied("MATCH (a)-[:NEXT|PERF")).containsExactly("MATCH (a)-[:NEXT|PERFORMED_BY");
        assertThat(applied("RETURN a.waitingT")).containsExactly("RETURN a.waitingTime");
        assertThat(applied("RETURN percentileC")).containsExactly("RETURN percentileCont()");
        assertThat(applied("opt")).containsExactly("OPTIONAL ");
        assertThat(applied("MATCH (j {snapshot: $s")).containsExactly("MATCH (j {snapshot: $snapshot");
    }

    @Test
    void tellsPartsApart() {
        CypherColours colours = CypherColours.of(false);
        CypherScanner scanner = new CypherScanner();
        scanner.setColours(colours);
        Document document = new Document("match (j:Journey {name: 'It''s'}) // why\nRETURN j.name, $limit, 12, count(*)");
        scanner.setRange(document, 0, document.getLength());
        assertThat(at(scanner, document, "match")).isEqualTo(colours.keyword.getData());
        assertThat(at(scanner, document, ":Journey")).isEqualTo(colours.label.getData());
        assertThat(at(scanner, document, "'It'")).isEqualTo(colours.string.getData());
        assertThat(at(scanner, document, "// why")).isEqualTo(colours.comment.getData());
        assertThat(at(scanner, document, ".name")).isEqualTo(colours.property.getData());
        assertThat(at(scanner, document, "$limit")).isEqualTo(colours.parameter.getData());
        assertThat(at(scanner, document, "12")).isEqualTo(colours.number.getData());
    }

    private static Object at(CypherScanner scanner, Document document, String part) {
        scanner.setRange(document, 0, document.getLength());
        int wanted = document.get().indexOf(part);
        for (IToken token = scanner.nextToken(); !token.isEOF(); token = scanner.nextToken()) {
            if (scanner.getTokenOffset() == wanted) {
                return token.getData();
            }
        }
        throw new AssertionError("Nothing begins at " + part);
    }
}
