/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Touchpoint;

/** Makes books of complaints in clusters, some of which led to a change of procedure. */
final class ComplaintMaker {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final int CLUSTER = 25;

    private final Chance chance;
    private final Catalogue catalogue;
    private final List<ProcedureChange> latest;

    ComplaintMaker(Chance chance, Catalogue catalogue) {
        this.chance = chance;
        this.catalogue = catalogue;
        this.latest = new ArrayList<>(catalogue.changes());
    }

    /** A book of so many elements, itself included. */
    ComplaintBook make(String name, int elements) {
        ComplaintBook book = MAKE.createComplaintBook();
        book.setName(name);
        int left = elements - 1;
        while (left > 0) {
            ComplaintCluster cluster = cluster(book.getClusters().size() + 1);
            book.getClusters().add(cluster);
            left--;
            for (int i = 0; i < CLUSTER && left > 0; i++, left--) {
                book.getComplaints().add(complaint(cluster, book.getComplaints().size() + 1));
            }
        }
        return book;
    }

    private ComplaintCluster cluster(int nr) {
        ComplaintCluster cluster = MAKE.createComplaintCluster();
        cluster.setName("About the " + chance.of(Words.SUBJECTS) + " " + nr);
        cluster.setAdvice("Say beforehand how long the " + chance.of(Words.SUBJECTS) + " takes.");
        cluster.setAdviceStatus(chance.of(AdviceStatus.OPEN, AdviceStatus.ADOPTED, AdviceStatus.REJECTED));
        List<Touchpoint> touchpoints = catalogue.landscape().getTouchpoints();
        for (int i = chance.between(1, 3); i > 0; i--) {
            Touchpoint touchpoint = chance.of(touchpoints);
            if (!cluster.getTouchpoints().contains(touchpoint)) {
                cluster.getTouchpoints().add(touchpoint);
            }
        }
        return cluster;
    }

    private Complaint complaint(ComplaintCluster cluster, int nr) {
        Complaint complaint = MAKE.createComplaint();
        complaint.setName("Complaint " + nr);
        LocalDate received = chance.day();
        complaint.setReceived(received);
        if (chance.happens(0.9)) {
            complaint.setClosed(received.plusDays(chance.between(0, 60)));
        }
        complaint.setText(Words.sentence(chance) + " " + Words.sentence(chance));
        complaint.setAdvice(Words.sentence(chance));
        complaint.setTouchpoint(chance.of(cluster.getTouchpoints()));
        complaint.setChannel(chance.of(catalogue.landscape().getChannels()));
        complaint.setUnit(chance.of(catalogue.teams()));
        complaint.setCluster(cluster);
        complaint.setPersona(chance.of(catalogue.landscape().getPersonas()));
        complaint.setWithinMandate(chance.happens(0.6));
        complaint.setExternalId("K" + received.getYear() + "-" + nr);
        addConsequence(complaint);
        return complaint;
    }

    private void addConsequence(Complaint complaint) {
        ProcedureChange change = chance.of(latest);
        if (chance.happens(0.2) && change.getDate().isAfter(complaint.getReceived())) {
            complaint.setAdviceStatus(AdviceStatus.ADOPTED);
            complaint.setProcedureChange(change);
            change.getComplaints().add(complaint);
        }
    }
}
