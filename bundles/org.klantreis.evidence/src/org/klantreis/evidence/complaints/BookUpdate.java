/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.Channel;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Privacy;
import org.klantreis.model.Touchpoint;

/** Brings the complaints of a book to what rows say. */
final class BookUpdate {
    private final ComplaintBook book;
    private final ComplaintSource source;
    private final Links links;
    private final Map<String, ComplaintCluster> clusters;
    private final Map<String, Complaint> byId = new HashMap<>();
    private final List<Complaint> made = new ArrayList<>();
    private final List<ComplaintCluster> madeClusters = new ArrayList<>();
    private final Set<Complaint> seen = new HashSet<>();
    private int updated;
    private boolean touched;

    BookUpdate(ComplaintBook book, ComplaintSource source, Links links, Map<String, ComplaintCluster> clusters) {
        this.book = book;
        this.source = source;
        this.links = links;
        this.clusters = new HashMap<>(clusters);
        book.getClusters().stream().filter(cluster -> cluster.getName() != null)
                .forEach(cluster -> this.clusters.put(LinkTargets.normal(cluster.getName()), cluster));
        book.getComplaints().stream().filter(complaint -> complaint.getExternalId() != null)
                .forEach(complaint -> byId.putIfAbsent(complaint.getExternalId(), complaint));
    }

    void apply(CheckedRow row) {
        Complaint known = byId.get(row.id());
        known = known == null && row.formerId() != null ? byId.get(row.formerId()) : known;
        Complaint complaint = known == null ? KlantreisFactory.eINSTANCE.createComplaint() : known;
        touched = false;
        identify(complaint, row);
        set(complaint, Literals.COMPLAINT__RECEIVED, row.received());
        if (isMapped(ComplaintField.CLOSED) && !Objects.equals(complaint.getClosed(), row.closed())) {
            complaint.setClosed(row.closed()); // an empty cell says that it is open
            touched = true;
        }
        set(complaint, Literals.COMPLAINT__WITHIN_MANDATE, row.withinMandate());
        text(complaint, Literals.COMPLAINT__TEXT, ComplaintField.TEXT, row);
        text(complaint, Literals.COMPLAINT__ADVICE, ComplaintField.ADVICE, row);
        text(complaint, Literals.COMPLAINT__CUSTOMER, ComplaintField.CUSTOMER, row);
        Map<ComplaintField, String> texts = row.texts();
        set(complaint, Literals.COMPLAINT__CHANNEL, links.get(ComplaintField.CHANNEL, texts.get(ComplaintField.CHANNEL),
                Channel.class));
        set(complaint, Literals.COMPLAINT__TOUCHPOINT,
                links.get(ComplaintField.TOUCHPOINT, texts.get(ComplaintField.TOUCHPOINT), Touchpoint.class));
        set(complaint, Literals.COMPLAINT__UNIT, links.get(ComplaintField.UNIT, texts.get(ComplaintField.UNIT),
                OrganisationUnit.class));
        set(complaint, Literals.COMPLAINT__PERSONA, links.get(ComplaintField.SEGMENT, texts.get(ComplaintField.SEGMENT),
                Persona.class));
        set(complaint, Literals.COMPLAINT__CLUSTER, cluster(texts.get(ComplaintField.CLUSTER)));
        if (known == null) {
            made.add(complaint);
        } else {
            seen.add(complaint);
            updated += touched ? 1 : 0;
        }
    }

    /** A name that was only the id goes with it: the id may have become a pseudonym. */
    private void identify(Complaint complaint, CheckedRow row) {
        String before = complaint.getExternalId();
        if (isMapped(ComplaintField.ID) && (complaint.getName() == null || complaint.getName().equals(before))) {
            set(complaint, Literals.ELEMENT__NAME, row.id());
        }
        set(complaint, Literals.COMPLAINT__EXTERNAL_ID, row.id());
    }

    private ComplaintCluster cluster(String name) {
        return name == null ? null : clusters.computeIfAbsent(LinkTargets.normal(name), normal -> {
            ComplaintCluster cluster = KlantreisFactory.eINSTANCE.createComplaintCluster();
            cluster.setName(name);
            madeClusters.add(cluster);
            return cluster;
        });
    }

    /** What was imported before and is left out now is personal data that has to go. */
    private void text(Complaint complaint, EStructuralFeature feature, ComplaintField field, CheckedRow row) {
        String text = row.texts().get(field);
        if (text == null && isLeftOut(field) && complaint.eGet(feature) != null) {
            complaint.eUnset(feature);
            touched = true;
        }
        set(complaint, feature, text);
    }

    private void set(Complaint complaint, EStructuralFeature feature, Object value) {
        if (value != null && !value.equals(complaint.eGet(feature))) {
            complaint.eSet(feature, value);
            touched = true;
        }
    }

    private boolean isMapped(ComplaintField field) {
        return source.getColumns().stream().anyMatch(column -> column.getField() == field);
    }

    private boolean isLeftOut(ComplaintField field) {
        return source.getColumns().stream().filter(column -> column.getField() == field).map(column -> column.getPrivacy())
                .reduce((one, two) -> one == two ? one : Privacy.KEEP).orElse(Privacy.KEEP) == Privacy.LEAVE_OUT;
    }

    ComplaintImportReport finish(CheckedRows checked, List<UnlinkedValue> unlinked) {
        int notInFile = book.getComplaints().size() - seen.size();
        addAll(book.getClusters(), madeClusters);
        addAll(book.getComplaints(), made);
        List<String> findings = new ArrayList<>(checked.findings());
        if (notInFile > 0) {
            boolean isPrivate = source.getColumns().stream().anyMatch(column -> column.getPrivacy() != Privacy.KEEP);
            findings.add(notInFile + " complaints of the book are not in the file and stay as they are"
                    + (isPrivate ? ", with whatever personal data they hold." : "."));
        }
        return new ComplaintImportReport(source.getFile(), book.getName(), checked.count(), made.size(), updated,
                seen.size() - updated,
                notInFile, checked.pseudonymised(), checked.rejects(), unlinked,
                madeClusters.stream().map(ComplaintCluster::getName).toList(), findings, List.of());
    }

    /** They are new, so there is no need to look for each in the list. */
    private static <T> void addAll(List<T> list, List<T> added) {
        if (!added.isEmpty()) {
            ((InternalEList<T>) list).addAllUnique(added);
        }
    }
}
