/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.model.Channel;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Privacy;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/** A small project and a file of complaints beside it. */
final class ComplaintProject {
    static final String BOOK = "Book";
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    final Path folder;
    final Path file;
    private final ComplaintSource source = MAKE.createComplaintSource();

    ComplaintProject(Path folder) throws IOException {
        this.folder = folder.resolve("project");
        this.file = folder.resolve("complaints.csv");
        Landscape landscape = MAKE.createLandscape();
        landscape.setName("Small");
        OrganisationUnit silo = MAKE.createOrganisationUnit();
        silo.setName("Front");
        OrganisationUnit desk = MAKE.createOrganisationUnit();
        desk.setName("Help Desk");
        silo.getUnits().add(desk);
        landscape.getUnits().add(silo);
        Touchpoint call = MAKE.createTouchpoint();
        call.setName("Call");
        landscape.getTouchpoints().add(call);
        Channel phone = MAKE.createChannel();
        phone.setName("Téléphone");
        landscape.getChannels().add(phone);
        Persona persona = MAKE.createPersona();
        persona.setName("Ann");
        persona.setSegment("65+");
        landscape.getPersonas().add(persona);
        LandscapeProject.create(this.folder, landscape).save();
    }

    ComplaintProject map(ComplaintField field, String column) {
        return map(field, column, Privacy.KEEP);
    }

    /** Maps a column; a column that is mapped already gets the privacy. */
    ComplaintProject map(ComplaintField field, String name, Privacy privacy) {
        ComplaintColumn column = source.getColumns().stream().filter(c -> c.getField() == field && name.equals(c.getColumn()))
                .findFirst()
                .orElseGet(() -> {
                    ComplaintColumn made = MAKE.createComplaintColumn();
                    source.getColumns().add(made);
                    return made;
                });
        column.setField(field);
        column.setColumn(name);
        column.setPrivacy(privacy);
        return this;
    }

    ComplaintSource source() {
        return source;
    }

    ComplaintProject rows(String... lines) throws IOException {
        return rows(StandardCharsets.UTF_8, lines);
    }

    ComplaintProject rows(Charset charset, String... lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(charset));
        return this;
    }

    ComplaintImportReport execute() throws IOException {
        return new ImportComplaints(open(), file, source).execute(BOOK, ReadMonitor.NONE);
    }

    PreparedImport prepare() throws IOException {
        return new ImportComplaints(open(), file, source).prepare(ReadMonitor.NONE);
    }

    LandscapeProject open() throws IOException {
        return LandscapeProject.open(folder);
    }

    ComplaintBook book() throws IOException {
        return open().documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast).findFirst()
                .orElseThrow();
    }

    Complaint complaint(String id) throws IOException {
        return book().getComplaints().stream().filter(complaint -> id.equals(complaint.getExternalId())).findFirst()
                .orElseThrow();
    }

    String content() throws IOException {
        return Files.readString(folder.resolve("complaints/book.complaints"));
    }
}
