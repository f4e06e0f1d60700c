/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.model.project.LandscapeProject;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * What is exported is what the published schema allows. The schema may not be redistributed: the environment names the
 * folder with its files in KLANTREIS_ARCHIMATE_XSD, together with xml.xsd.
 */
class OpenExchangeSchemaTest {
    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void findSchema() {
        String named = System.getenv("KLANTREIS_ARCHIMATE_XSD");
        folder = named == null || named.isBlank() ? null : Path.of(named);
        assumeTrue(folder != null && Files.isReadable(folder.resolve("archimate3_Diagram.xsd")),
                "Skipped: the schema of the Open Exchange format is not there; name its folder in KLANTREIS_ARCHIMATE_XSD.");
    }

    @Test
    void theExampleIsValid() throws Exception {
        Examples.copy(Examples.HAVENBANK, temporary.resolve("bank"));
        LandscapeProject bank = LandscapeProject.open(temporary.resolve("bank"));
        Path file = temporary.resolve("bank.xml");
        new ExportArchiMate(bank.landscape().orElseThrow(), bank.journeys()).write(file, ArchiMateFormat.OPEN_EXCHANGE);
        assertThatCode(() -> schema().newValidator().validate(new StreamSource(file.toFile()))).doesNotThrowAnyException();
        String broken = Files.readString(file).replaceFirst("<elements>", "<elements><element/>");
        assertThatThrownBy(() -> schema().newValidator().validate(new StreamSource(new StringReader(broken))))
                .as("the schema is really asked").isInstanceOf(SAXException.class);
    }

    @Test
    void whatCameFromArchiIsValid() throws Exception {
        Path source = Files.writeString(temporary.resolve("source.archimate"), ImportArchiMateTest.ARCHI);
        LandscapeProject project = LandscapeProject.create(temporary.resolve("project"),
                org.klantreis.model.KlantreisFactory.eINSTANCE.createLandscape());
        new ImportArchiMate(source, project).apply();
        Path file = temporary.resolve("out.xml");
        new ExportArchiMate(project.landscape().orElseThrow(), project.journeys()).write(file, ArchiMateFormat.OPEN_EXCHANGE);
        assertThatCode(() -> schema().newValidator().validate(new StreamSource(file.toFile()))).doesNotThrowAnyException();
    }

    private Schema schema() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            Path file = folder.resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
            try {
                LSInput input = inputs.createLSInput();
                // the document type of xml.xsd is fetched from elsewhere, and nothing in it is needed
                input.setStringData(Files.readString(file).replaceAll("(?s)<!DOCTYPE[^>\\[]*(\\[.*?\\])?\\s*>", ""));
                input.setSystemId(file.toUri().toString());
                return input;
            } catch (IOException e) {
                throw new IllegalStateException("The schema needs " + file + "; put it there.", e);
            }
        });
        return factory.newSchema(folder.resolve("archimate3_Diagram.xsd").toFile());
    }
}
