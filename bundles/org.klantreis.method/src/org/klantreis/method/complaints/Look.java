/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.validation.Scope;

/** One look at complaints. */
final class Look {
    private final Scope scope;
    private final List<Complaint> complaints;
    private final Map<Complaint, Set<ProcedureChange>> changes = new LinkedHashMap<>();

    Look(Scope scope, List<Complaint> complaints) {
        this.scope = scope;
        this.complaints = complaints;
        for (Complaint complaint : complaints) {
            Set<ProcedureChange> led = new LinkedHashSet<>();
            if (complaint.getProcedureChange() != null && !complaint.getProcedureChange().eIsProxy()) {
                led.add(complaint.getProcedureChange());
            }
            led.addAll(scope.referrers(complaint, Literals.PROCEDURE_CHANGE__COMPLAINTS, ProcedureChange.class));
            changes.put(complaint, led);
        }
    }

    ComplaintAdvice result() {
        return new ComplaintAdvice(Period.of(complaints), clusters(), procedures(), LeadTime.of(pairs(complaints)),
                Mandate.of(complaints));
    }

    private List<LeadTime.Pair> pairs(Collection<Complaint> of) {
        return of.stream().flatMap(complaint -> changes.get(complaint).stream()
                .map(change -> new LeadTime.Pair(complaint, change))).toList();
    }

    private List<ProcedureChange> changes(Collection<Complaint> of) {
        return of.stream().flatMap(complaint -> changes.get(complaint).stream()).distinct()
                .sorted(Comparator.comparing(ProcedureChange::getDate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Identified::getId)).toList();
    }

    private List<ClusterAdvice> clusters() {
        Map<Optional<ComplaintCluster>, List<Complaint>> byCluster = new LinkedHashMap<>();
        scope.all(ComplaintCluster.class).forEach(cluster -> byCluster.put(Optional.of(cluster), new ArrayList<>()));
        complaints.forEach(complaint -> byCluster.computeIfAbsent(Optional.ofNullable(complaint.getCluster()),
                key -> new ArrayList<>()).add(complaint));
        return byCluster.entrySet().stream().map(entry -> cluster(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ClusterAdvice::complaints).reversed()
                        .thenComparing(advice -> advice.cluster().map(Element::getName).orElse("\uffff"),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(advice -> advice.cluster().map(Identified::getId).orElse(""))).toList();
    }

    private ClusterAdvice cluster(Optional<ComplaintCluster> cluster, List<Complaint> of) {
        List<ProcedureChange> led = changes(of);
        Set<Procedure> concerned = new LinkedHashSet<>();
        cluster.ifPresent(known -> known.getTouchpoints().forEach(touchpoint -> procedure(touchpoint).ifPresent(concerned::add)));
        of.forEach(complaint -> procedure(complaint.getTouchpoint()).ifPresent(concerned::add));
        led.forEach(change -> concerned.add((Procedure) change.eContainer()));
        return new ClusterAdvice(cluster, of.size(), count(of, complaint -> complaint.getClosed() == null),
                count(of, complaint -> isText(complaint.getAdvice())), count(of, complaint -> !changes.get(complaint).isEmpty()),
                outcome(cluster, led), led, LeadTime.of(pairs(of)), List.copyOf(concerned), Mandate.of(of));
    }

    private static Outcome outcome(Optional<ComplaintCluster> cluster, List<ProcedureChange> led) {
        if (!led.isEmpty()) {
            return Outcome.CHANGED;
        } else if (cluster.isEmpty() || !isText(cluster.get().getAdvice())) {
            return Outcome.NO_ADVICE;
        }
        AdviceStatus status = cluster.get().getAdviceStatus();
        return status == AdviceStatus.ADOPTED ? Outcome.ADOPTED_WITHOUT_CHANGE
                : status == AdviceStatus.REJECTED ? Outcome.REJECTED : Outcome.OPEN;
    }

    private List<ProcedureLearning> procedures() {
        Map<Procedure, Set<Complaint>> about = new LinkedHashMap<>();
        for (Complaint complaint : complaints) {
            procedure(complaint.getTouchpoint()).ifPresent(procedure -> add(procedure, complaint, about));
            changes.get(complaint).forEach(change -> add((Procedure) change.eContainer(), complaint, about));
        }
        return about.entrySet().stream().map(entry -> learning(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ProcedureLearning::complaints).reversed()
                        .thenComparing(learning -> learning.procedure().getName(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(learning -> learning.procedure().getId())).toList();
    }

    private ProcedureLearning learning(Procedure procedure, Set<Complaint> about) {
        List<LeadTime.Pair> own = pairs(about).stream().filter(pair -> pair.change().eContainer() == procedure).toList();
        List<ProcedureChange> led = changes(about).stream().filter(change -> change.eContainer() == procedure).toList();
        return new ProcedureLearning(procedure, about.size(), led, LeadTime.of(own), Mandate.of(about));
    }

    private static void add(Procedure procedure, Complaint complaint, Map<Procedure, Set<Complaint>> about) {
        about.computeIfAbsent(procedure, key -> new LinkedHashSet<>()).add(complaint);
    }

    private static Optional<Procedure> procedure(Touchpoint touchpoint) {
        return Optional.ofNullable(touchpoint).map(Touchpoint::getProcedure).filter(procedure -> !procedure.eIsProxy());
    }

    private static int count(List<Complaint> of, Predicate<Complaint> which) {
        return (int) of.stream().filter(which).count();
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
