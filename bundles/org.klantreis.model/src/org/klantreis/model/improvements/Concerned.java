/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Activity;
import org.klantreis.model.Application;
import org.klantreis.model.Improvement;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Procedure;
import org.klantreis.model.Service;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.measures.Silos;

/** Finds the units that an improvement concerns: every department that is directly or indirectly touched must know. */
public final class Concerned {
    private final Map<OrganisationUnit, Set<Concern>> concerns = new LinkedHashMap<>();
    private final Map<OrganisationUnit, Set<Step>> steps = new LinkedHashMap<>();
    private final Improvement improvement;

    private Concerned(Improvement improvement) {
        this.improvement = improvement;
        improvement.getSteps().stream().filter(step -> !step.eIsProxy()).forEach(this::collect);
        improvement.getProcedures().forEach(procedure -> owner(procedure, null));
    }

    /**
     * Finds the units that an improvement concerns.
     *
     * @param improvement the improvement
     * @return the units, in the order in which its steps, procedures and journey to be meet them
     */
    public static List<ConcernedUnit> units(Improvement improvement) {
        Concerned found = new Concerned(improvement);
        if (improvement.getToBe() != null) {
            improvement.getToBe().getStages().forEach(stage -> stage.getSteps().forEach(found::collectToBe));
        }
        return found.concerns.keySet().stream().map(found::unit).toList();
    }

    /**
     * Finds the units that what an improvement changes concerns, without those that are only in its journey to be.
     *
     * @param improvement the improvement
     * @return the units, in the order in which its steps and procedures meet them
     */
    public static Set<OrganisationUnit> byChanges(Improvement improvement) {
        return new LinkedHashSet<>(new Concerned(improvement).concerns.keySet());
    }

    /**
     * Finds the silos that an improvement concerns.
     *
     * @param improvement the improvement
     * @return the silos, in the order in which the improvement meets them
     */
    public static List<ConcernedSilo> silos(Improvement improvement) {
        Map<OrganisationUnit, List<ConcernedUnit>> bySilo = new LinkedHashMap<>();
        units(improvement).forEach(unit -> bySilo.computeIfAbsent(siloOf(unit.unit()), key -> new ArrayList<>()).add(unit));
        Set<OrganisationUnit> told = new LinkedHashSet<>();
        notices(improvement).forEach(notice -> told.add(siloOf(notice.getUnit())));
        return bySilo.entrySet().stream().map(entry -> new ConcernedSilo(entry.getKey(), entry.getValue(),
                told.contains(entry.getKey()) || entry.getValue().stream().anyMatch(ConcernedUnit::isTold))).toList();
    }

    private static OrganisationUnit siloOf(OrganisationUnit unit) {
        return Silos.of(unit).orElse(unit);
    }

    private static List<UnitNotice> notices(Improvement improvement) {
        return improvement.getUnitsInformed().stream().filter(notice -> notice.getUnit() != null && !notice.getUnit().eIsProxy())
                .toList();
    }

    private ConcernedUnit unit(OrganisationUnit unit) {
        List<UnitNotice> news = notices(improvement).stream().filter(notice -> contains(notice.getUnit(), unit)).toList();
        Optional<LocalDate> first = news.stream().map(UnitNotice::getDate).filter(Objects::nonNull).min(LocalDate::compareTo);
        return new ConcernedUnit(unit, Collections.unmodifiableSet(concerns.get(unit)),
                List.copyOf(steps.getOrDefault(unit, Set.of())), first, !news.isEmpty());
    }

    /** Telling a department tells its teams; telling one team does not tell the department. */
    private static boolean contains(OrganisationUnit whole, EObject part) {
        for (EObject at = part; at != null; at = at.eContainer()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    private void collect(Step step) {
        Set<Service> services = new LinkedHashSet<>();
        Touchpoint touchpoint = step.getTouchpoint();
        if (touchpoint != null) {
            add(touchpoint.getOwner(), Concern.OWNS_TOUCHPOINT, step);
        }
        for (Activity activity : step.getActivities()) {
            add(activity.getUnit(), Concern.WORKS_IN_STEP, step);
        }
        if (touchpoint != null) {
            reach(touchpoint.getService(), services);
            owner(touchpoint.getProcedure(), step);
        }
        for (Activity activity : step.getActivities()) {
            reach(activity.getService(), services);
            owner(activity.getProcedure(), step);
            owner(activity.getApplication(), step);
        }
        services.forEach(service -> {
            add(service.getOwner(), Concern.OWNS_SERVICE, step);
            service.getApplications().forEach(application -> owner(application, step));
        });
    }

    private void collectToBe(Step step) {
        if (step.getTouchpoint() != null) {
            add(step.getTouchpoint().getOwner(), Concern.IN_TO_BE, step);
        }
        step.getActivities().forEach(activity -> add(activity.getUnit(), Concern.IN_TO_BE, step));
    }

    private static void reach(Service service, Set<Service> found) {
        if (service != null && !service.eIsProxy() && found.add(service)) {
            service.getUses().forEach(used -> reach(used, found));
        }
    }

    private void owner(Application application, Step step) {
        if (application != null) {
            add(application.getOwner(), Concern.OWNS_APPLICATION, step);
        }
    }

    private void owner(Procedure procedure, Step step) {
        if (procedure != null) {
            add(procedure.getOwner(), Concern.OWNS_PROCEDURE, step);
        }
    }

    private void add(OrganisationUnit unit, Concern concern, Step step) {
        if (unit != null && !unit.eIsProxy()) {
            concerns.computeIfAbsent(unit, key -> EnumSet.noneOf(Concern.class)).add(concern);
            if (step != null) {
                steps.computeIfAbsent(unit, key -> new LinkedHashSet<>()).add(step);
            }
        }
    }
}
