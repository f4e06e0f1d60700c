/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Procedure;
import org.klantreis.model.Service;
import org.klantreis.model.UnitKind;
import org.klantreis.model.project.LandscapeProject;

class ImportArchiMateTest {
    static final String ARCHI = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:archimate="http://www.archimatetool.com/archimate" name="Insurer" id="m1" version="5.0.0">
              <folder name="Business" id="f1" type="business">
                <folder name="Actors" id="f2">
                  <element xsi:type="archimate:BusinessActor" name="Insurer" id="10"/>
                  <element xsi:type="archimate:BusinessActor" name="Claims" id="11">
                    <documentation>Settles claims.
            </documentation>
                    <property key="cost centre" value="4711"/>
                  </element>
                  <element xsi:type="archimate:BusinessRole" name="Claims handler" id="12"/>
                  <element xsi:type="archimate:BusinessRole" name="Customer" id="13"/>
                  <element xsi:type="archimate:BusinessInterface" name="e-mail" id="14"/>
                </folder>
                <element xsi:type="archimate:BusinessProcess" name="Settle a claim" id="20"/>
                <element xsi:type="archimate:BusinessService" name="Claim settlement" id="21"/>
                <element xsi:type="archimate:BusinessObject" name="Claim" id="22"/>
              </folder>
              <folder name="Application" id="f3" type="application">
                <element xsi:type="archimate:ApplicationComponent" name="Claim system" id="30"/>
                <element xsi:type="archimate:ApplicationService" name="Claim registration" id="31"/>
                <element xsi:type="archimate:ApplicationFunction" name="Register" id="32"/>
              </folder>
              <folder name="Relations" id="f4" type="relations">
                <element xsi:type="archimate:CompositionRelationship" id="50" source="10" target="11"/>
                <element xsi:type="archimate:AssignmentRelationship" id="51" source="11" target="12"/>
                <element xsi:type="archimate:AssignmentRelationship" id="52" source="12" target="20"/>
                <element xsi:type="archimate:RealizationRelationship" id="53" source="20" target="21"/>
                <element xsi:type="archimate:AssignmentRelationship" id="54" source="30" target="32"/>
                <element xsi:type="archimate:RealizationRelationship" id="55" source="32" target="31"/>
                <element xsi:type="archimate:ServingRelationship" id="56" source="31" target="20"/>
                <element xsi:type="archimate:AccessRelationship" id="57" source="20" target="22"/>
                <element xsi:type="archimate:FlowRelationship" id="58" source="11" target="10"/>
                <element xsi:type="archimate:ServingRelationship" id="59" source="31" target="gone"/>
              </folder>
              <folder name="Views" id="f5" type="diagrams">
                <element xsi:type="archimate:ArchimateDiagramModel" name="All" id="60">
                  <child xsi:type="archimate:DiagramObject" id="61" archimateElement="10"/>
                </element>
              </folder>
            </archimate:model>
            """;

    @TempDir
    Path temporary;
    private Path file;
    private LandscapeProject project;
    private Landscape landscape;

    @BeforeEach
    void beginProject() throws IOException {
        file = temporary.resolve("model.archimate");
        landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Insurer");
        project = LandscapeProject.create(temporary.resolve("project"), landscape);
        project.save();
    }

    @Test
    void elementsBecomeWhatTheyAreInALandscape() throws IOException {
        ImportReport report = run(ARCHI);

        OrganisationUnit claims = find("Claims");
        assertThat(claims.eContainer()).isEqualTo(find("Insurer"));
        assertThat(claims.getDocumentation()).isEqualTo("Settles claims.");
        assertThat(claims.getProperties()).extracting(p -> p.getKey() + "=" + p.getValue()).contains("cost centre=4711",
                "archimate:id=11", "archimate:type=BusinessActor", "archimate:model=m1");
        assertThat(claims.getKind()).isEqualTo(UnitKind.SILO);
        OrganisationUnit handler = find("Claims handler");
        assertThat(handler.eContainer()).isEqualTo(claims);
        assertThat(handler.getKind()).isEqualTo(UnitKind.TEAM);
        assertThat(landscape.getPersonas()).extracting(Element::getName).containsExactly("Customer");
        assertThat(landscape.getChannels()).extracting(Channel::getKind).containsExactly(ChannelKind.EMAIL);
        assertThat(landscape.getApplications()).extracting(Element::getName).containsExactly("Claim system");
        assertThat(report.read()).containsEntry("elements", 11).containsEntry("relationships", 10);
        assertThat(report.created()).isEqualTo(9);
    }

    @Test
    void relationshipsSayWhoOwnsAndUsesWhat() throws IOException {
        run(ARCHI);

        Procedure settle = find("Settle a claim");
        assertThat(settle.getOwner()).isEqualTo(find("Claims handler"));
        Service settlement = find("Claim settlement");
        assertThat(settlement.getOwner()).as("who does what realizes it").isEqualTo(find("Claims handler"));
        assertThat(settlement.isCustomerFacing()).isTrue();
        assertThat(settlement.getUses()).as("what serves what realizes it").containsExactly(find("Claim registration"));
        Service registration = find("Claim registration");
        assertThat(registration.isCustomerFacing()).isFalse();
        assertThat(registration.getApplications()).as("does what realizes it").containsExactly(find("Claim system"));
    }

    @Test
    void eachLossIsTold() throws IOException {
        ImportReport report = run(ARCHI);

        assertThat(report.remarks()).extracting(Remark::toString).containsExactlyInAnyOrder(
                "«Claim» (BusinessObject 22): a landscape has nothing of the type BusinessObject; left out.",
                "«Register» (ApplicationFunction 32): a landscape has nothing of the type ApplicationFunction; left out.",
                "«Settle a claim» → «Claim» (Access 57): a concept at one of its ends was left out, so it was too.",
                "«Claims» → «Insurer» (Flow 58): a landscape has no place for a relationship Flow from OrganisationUnit to "
                        + "OrganisationUnit, or another one took it; left out.",
                "«Claim registration» → «gone» (Serving 59): it points at «gone», which is not in the file; left out.",
                "views: 1 diagram was left out; a landscape draws its own pictures.");
        assertThat(report.skipped()).isEqualTo(5);
    }

    @Test
    void importingAgainUpdatesAndKeepsWhatWasAdded() throws IOException {
        run(ARCHI);
        OrganisationUnit claims = find("Claims");
        claims.setKind(UnitKind.PARTNER);
        claims.getTags().add("ours");
        OrganisationUnit ours = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        ours.setName("Night shift");
        claims.getUnits().add(ours);
        Service settlement = find("Claim settlement");
        settlement.setOwner(ours);
        Procedure settle = find("Settle a claim");
        settle.setOwner(ours);

        ImportReport report = run(ARCHI.replace("name=\"Claims\"", "name=\"Claims department\"")
                .replaceAll("<element xsi:type=\"archimate:ApplicationComponent\".*\n", ""));

        assertThat(claims.getName()).isEqualTo("Claims department");
        assertThat(claims.getKind()).isEqualTo(UnitKind.PARTNER);
        assertThat(claims.getTags()).containsExactly("ours");
        assertThat(claims.getUnits()).contains(ours);
        assertThat(settlement.getOwner()).as("what only follows does not replace").isEqualTo(ours);
        assertThat(settle.getOwner()).as("what the source says does").isEqualTo(find("Claims handler"));
        assertThat(report.created()).isZero();
        assertThat(report.updated()).isEqualTo(2);
        assertThat(report.remarks()).extracting(Remark::toString).contains(
                "«Settle a claim» (Procedure): its owner was «Night shift» (OrganisationUnit) and is now «Claims handler» "
                        + "(OrganisationUnit), as the source says.",
                "landscape.klantreis: the Application «Claim system» is no longer in the source; kept.");
    }

    @Test
    void importingTheSameAgainWritesNothing() throws IOException {
        run(ARCHI);
        ImportReport report = run(ARCHI);
        assertThat(report.created()).isZero();
        assertThat(report.updated()).isZero();
        assertThat(report.unchanged()).isEqualTo(9);
        assertThat(report.written()).isEmpty();
    }

    @Test
    void idsAreTheSameInEveryProjectAndKeptWhereTheyAreUuids() throws IOException {
        String uuid = "0f537581-417a-434c-968b-31c83ee4868a";
        String source = ARCHI.replace("id=\"21\"", "id=\"id-" + uuid.replace("-", "") + "\"");
        run(source);
        assertThat(this.<Service>find("Claim settlement").getId()).isEqualTo(uuid);
        LandscapeProject other = LandscapeProject.create(temporary.resolve("other"),
                KlantreisFactory.eINSTANCE.createLandscape());
        new ImportArchiMate(file, other).apply();
        assertThat(other.find(this.<OrganisationUnit>find("Claims").getId())).isPresent();
    }

    @Test
    void namedCustomersBecomePersonas() throws IOException {
        Files.writeString(file, ARCHI);
        new ImportArchiMate(file, project).customers(List.of("claims HANDLER")).execute();
        assertThat(landscape.getPersonas()).extracting(Element::getName).containsExactly("Claims handler", "Customer");
    }

    @Test
    void apreviewWritesNothing() throws IOException {
        Files.writeString(file, ARCHI);
        byte[] before = Files.readAllBytes(temporary.resolve("project/landscape.klantreis"));
        assertThat(new ImportArchiMate(file, project).apply().created()).isEqualTo(9);
        assertThat(Files.readAllBytes(temporary.resolve("project/landscape.klantreis"))).isEqualTo(before);
    }

    @Test
    void aFileOfArchiWithPicturesIsUnpacked() throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("images/1.png"));
            zip.putNextEntry(new ZipEntry("model.xml"));
            zip.write(ARCHI.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(new ImportArchiMate(file, project).execute().created()).isEqualTo(9);
    }

    @Test
    void cyclesAndSecondParentsAreLeftOut() throws IOException {
        ImportReport report = run(ARCHI.replace("<element xsi:type=\"archimate:FlowRelationship\" id=\"58\"",
                "<element xsi:type=\"archimate:CompositionRelationship\" id=\"58\""));
        assertThat(this.<OrganisationUnit>find("Claims").eContainer()).isEqualTo(find("Insurer"));
        assertThat(report.remarks()).extracting(Remark::place).contains("«Claims» → «Insurer» (Composition 58)");
    }

    @Test
    void noDocumentTypeAndNoEntityIsRead() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret"), "secret");
        String attack = ARCHI.replaceFirst("\\?>", "?><!DOCTYPE m [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("name=\"Claims\"", "name=\"&x;\"");
        assertThatThrownBy(() -> run(attack)).isInstanceOf(IOException.class).hasMessageContaining("document type");
        assertThat(landscape.getUnits()).isEmpty();
    }

    @Test
    void whatIsNoModelIsRefusedWithAReason() {
        assertThatThrownBy(() -> run("<html/>")).isInstanceOf(IOException.class)
                .hasMessageContaining("is no ArchiMate model: it begins with <html>");
        assertThatThrownBy(() -> run("{}")).isInstanceOf(IOException.class).hasMessageContaining("no well-formed XML, line 1");
        assertThatThrownBy(() -> run("<a>".repeat(300))).isInstanceOf(IOException.class)
                .hasMessageContaining("200 elements deep");
        assertThatThrownBy(() -> run("<model xmlns=\"http://www.opengroup.org/xsd/archimate\"/>")).isInstanceOf(IOException.class)
                .hasMessageContaining("ArchiMate 2");
    }

    @Test
    void aPackedFileOfAnotherProgramIsRefusedInASentence() throws IOException {
        // Local header of a stored entry whose sizes come after it, as workbooks are written; the reader of archives refuses that.
        byte[] stored = {'P', 'K', 3, 4, 20, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 'x', 'y'};
        Files.write(file, stored);
        assertThatThrownBy(() -> new ImportArchiMate(file, project).apply()).isInstanceOf(IOException.class)
                .hasMessageContaining("in a way that Archi does not pack its models").hasMessageContaining("Name a file of Archi");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThatThrownBy(() -> new ImportArchiMate(file, project).apply()).isInstanceOf(IOException.class)
                .hasMessageContaining("has no model.xml in it");
    }

    private ImportReport run(String source) throws IOException {
        Files.writeString(file, source);
        return new ImportArchiMate(file, project).execute();
    }

    @SuppressWarnings("unchecked")
    private <T extends Element> T find(String name) {
        for (var all = landscape.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && name.equals(element.getName())) {
                return (T) element;
            }
        }
        throw new AssertionError("no " + name);
    }
}
