/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.Havenbank;
import org.klantreis.publish.ReportFormat;
import org.klantreis.publish.WriteReport;
import org.klantreis.publish.subjects.ProjectReport;
import org.klantreis.publish.words.Words;
import org.xml.sax.InputSource;

import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;

/** The page against the standard, as the World Wide Web Consortium's checker has it. */
class ValidHtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void isValid(String language) throws Exception {
        // One journey with all that there is: for a whole project the checker takes minutes.
        LandscapeProject project = Havenbank.open();
        Words words = Words.of(project, Locale.forLanguageTag(language));
        Journey journey = project.journeys().stream().filter(each -> "Choose a bank".equals(each.getName())).findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WriteReport(ProjectReport.of(project, journey, words), words).write(out, ReportFormat.HTML);
        byte[] page = out.toByteArray();

        assertThat(errors(page)).isEmpty();
    }

    /** The checker's knowledge of styles is ten years old; that browsers take them is seen in {@link PageInBrowserTest}. */
    private static String withoutCss(String messages) {
        return messages.replaceAll("Error: CSS: .*\\R(At|From) line .*\\R*", "").strip();
    }

    private static String errors(byte[] page) throws Exception {
        SourceCode source = new SourceCode();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        MessageEmitterAdapter handler = new MessageEmitterAdapter(null, source, false, new ImageCollector(source), 0, false,
                new TextMessageEmitter(messages, false));
        handler.setErrorsOnly(true);
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
        validator.setUpValidatorAndParsers(handler, true, false);
        handler.start(null);
        InputSource input = new InputSource(new ByteArrayInputStream(page));
        input.setEncoding(StandardCharsets.UTF_8.name());
        validator.checkHtmlInputSource(input);
        handler.end("", "", "");
        return withoutCss(messages.toString(StandardCharsets.UTF_8));
    }
}
