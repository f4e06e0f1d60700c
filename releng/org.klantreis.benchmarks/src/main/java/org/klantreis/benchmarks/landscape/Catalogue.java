/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.Application;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Flexibility;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Provenance;
import org.klantreis.model.Service;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.UnitKind;

/**
 * The catalogue of an organisation. It falls into domains (product lines) with services, procedures and touchpoints of their own,
 * beside those that all share. The number of journeys that use a touchpoint follows a power law up to a limit: the portal's login
 * is met everywhere, but no organisation maps all its journeys down to it.
 */
final class Catalogue {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    /** The most that use one touchpoint, service or application. */
    private static final int HUB = 40;

    /**
     * A product line.
     *
     * @param teams the teams that do most of its work, those of its own silo first
     * @param services its services
     * @param procedures its procedures
     * @param touchpoints its own touchpoints
     */
    record Domain(List<OrganisationUnit> teams, List<Service> services, List<Procedure> procedures, List<Touchpoint> touchpoints) {
    }

    private final Chance chance;
    private final Landscape landscape = MAKE.createLandscape();
    private final List<List<OrganisationUnit>> teamsBySilo = new ArrayList<>();
    private final List<OrganisationUnit> teams = new ArrayList<>();
    private final List<Domain> domains = new ArrayList<>();
    private final List<Touchpoint> shared = new ArrayList<>();
    private final List<ProcedureChange> changes = new ArrayList<>();
    private final Uses uses = new Uses(HUB);

    Catalogue(Chance chance, int elements, int journeys) {
        this.chance = chance;
        landscape.setName("Benchmark of " + elements + " elements");
        landscape.setBrandPromise("One organisation, whoever answers.");
        addUnits((int) Math.round(2 * Math.pow(elements, 0.2)), (int) Math.round(Math.pow(elements, 0.2)));
        addChannels();
        addBrandValues();
        addPersonas(6);
        addApplications(Math.max(8, elements / 160));
        int count = Math.max(2, journeys / 25);
        for (int i = 0; i < count; i++) {
            addDomain(Math.max(8, elements / 80) / count, Math.max(6, elements / 200) / count, Math.max(20, elements / 50) / count);
        }
        addTouchpoints(shared, Math.max(6, elements / 200),
                new Domain(teams, landscape.getServices(), landscape.getProcedures(), landscape.getTouchpoints()));
    }

    private void addUnits(int silos, int teamsOfSilo) {
        for (int i = 0; i < silos; i++) {
            OrganisationUnit silo = MAKE.createOrganisationUnit();
            boolean partner = i % 8 == 7;
            silo.setKind(partner ? UnitKind.PARTNER : UnitKind.SILO);
            silo.setName((partner ? "Partner for " : "") + Words.SILOS.get(i % Words.SILOS.size()));
            List<OrganisationUnit> own = new ArrayList<>();
            for (int j = 0; j < teamsOfSilo; j++) {
                OrganisationUnit team = MAKE.createOrganisationUnit();
                team.setName(silo.getName() + " " + Words.TEAMS.get(j % Words.TEAMS.size()));
                silo.getUnits().add(team);
                own.add(team);
            }
            landscape.getUnits().add(silo);
            teamsBySilo.add(own);
            teams.addAll(own);
        }
    }

    private void addChannels() {
        for (ChannelKind kind : ChannelKind.values()) {
            Channel channel = MAKE.createChannel();
            channel.setKind(kind);
            channel.setName(kind.getLiteral().charAt(0) + kind.getLiteral().substring(1).toLowerCase(java.util.Locale.ROOT));
            landscape.getChannels().add(channel);
        }
    }

    private void addBrandValues() {
        for (String name : List.of("Near", "Clear", "Reliable")) {
            BrandValue value = MAKE.createBrandValue();
            value.setName(name);
            landscape.getBrandValues().add(value);
        }
    }

    private void addPersonas(int count) {
        for (int i = 0; i < count; i++) {
            Persona persona = MAKE.createPersona();
            persona.setName("Persona " + (i + 1));
            persona.setSegment("Customers who " + chance.of(Words.ACTS) + " a " + chance.of(Words.SUBJECTS) + " now and then");
            persona.setMotivation(Words.sentence(chance));
            persona.setExpectations(Words.sentence(chance));
            persona.getChannelPreferences().add(chance.of(landscape.getChannels()));
            landscape.getPersonas().add(persona);
        }
    }

    private void addApplications(int count) {
        for (int i = 0; i < count; i++) {
            Application application = MAKE.createApplication();
            application.setName("Application " + (i + 1));
            application.setOwner(chance.of(teams));
            landscape.getApplications().add(application);
        }
    }

    private void addDomain(int services, int procedures, int touchpoints) {
        List<OrganisationUnit> own = new ArrayList<>(chance.of(teamsBySilo));
        for (int i = 0; i < 3; i++) {
            own.addAll(chance.of(teamsBySilo).subList(0, 2));
        }
        Domain domain = new Domain(own, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < Math.max(3, services); i++) {
            addService(domain);
        }
        for (int i = 0; i < Math.max(2, procedures); i++) {
            addProcedure(domain);
        }
        addTouchpoints(domain.touchpoints(), Math.max(6, touchpoints), domain);
        domains.add(domain);
    }

    /** Services use older ones only, so that none needs itself. */
    private void addService(Domain domain) {
        Service service = MAKE.createService();
        service.setName("Service " + (landscape.getServices().size() + 1) + " for " + chance.of(Words.SUBJECTS));
        service.setOwner(chance.of(domain.teams()));
        service.setCustomerFacing(chance.happens(0.6));
        for (int i = chance.between(0, 2); i > 0 && !landscape.getServices().isEmpty(); i--) {
            List<Service> from = chance.happens(0.6) && !domain.services().isEmpty() ? domain.services() : landscape.getServices();
            Service used = uses.popular(chance, from);
            if (!service.getUses().contains(used)) {
                service.getUses().add(used);
            }
        }
        for (int i = chance.between(1, 2); i > 0; i--) {
            Application application = uses.popular(chance, landscape.getApplications());
            if (!service.getApplications().contains(application)) {
                service.getApplications().add(application);
            }
        }
        landscape.getServices().add(service);
        domain.services().add(service);
    }

    private void addProcedure(Domain domain) {
        Procedure procedure = MAKE.createProcedure();
        procedure.setName("Procedure " + (landscape.getProcedures().size() + 1) + " for " + chance.of(Words.SUBJECTS));
        procedure.setOwner(chance.of(domain.teams()));
        procedure.setFlexibility(chance.of(Flexibility.values()));
        procedure.setDiscretion(chance.of(DecisionLevel.values()));
        for (int i = chance.between(0, 3); i > 0; i--) {
            ProcedureChange change = MAKE.createProcedureChange();
            change.setName(Words.sentence(chance));
            change.setDate(chance.day());
            procedure.getChanges().add(change);
            changes.add(change);
        }
        landscape.getProcedures().add(procedure);
        domain.procedures().add(procedure);
    }

    private void addTouchpoints(List<Touchpoint> to, int count, Domain domain) {
        for (int i = 0; i < count; i++) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setName(Words.name(chance, landscape.getTouchpoints().size() + 1));
            touchpoint.setKind(chance.happens(0.12) ? TouchpointKind.INDIRECT : TouchpointKind.DIRECT);
            touchpoint.setFoundIn(chance.happens(0.3) ? Provenance.RESEARCH : Provenance.WORKSHOP);
            touchpoint.setBasicService(chance.happens(0.4));
            touchpoint.setCustomersPerYear(chance.between(100, 50_000));
            if (chance.happens(0.97)) {
                touchpoint.setChannel(chance.of(landscape.getChannels()));
            }
            if (chance.happens(0.95)) {
                touchpoint.setOwner(chance.of(domain.teams()));
            }
            if (chance.happens(0.9)) {
                touchpoint.setService(uses.popular(chance, domain.services()));
            }
            if (chance.happens(0.4)) {
                touchpoint.setProcedure(chance.of(domain.procedures()));
            }
            if (chance.happens(0.3)) {
                touchpoint.getBrandValues().add(chance.of(landscape.getBrandValues()));
            }
            landscape.getTouchpoints().add(touchpoint);
            to.add(touchpoint);
        }
    }

    /** A touchpoint for a step: mostly of the domain, one in five of those that all share. */
    Touchpoint touchpointFor(Domain domain) {
        return uses.popular(chance, chance.happens(0.2) ? shared : domain.touchpoints());
    }

    /** Somebody who works for the touchpoint: its owner, another team of the domain, or now and then anyone. */
    OrganisationUnit workerAt(Touchpoint touchpoint, Domain domain) {
        double which = chance.share();
        if (which < 0.5 && touchpoint != null && touchpoint.getOwner() != null) {
            return touchpoint.getOwner();
        }
        return which < 0.9 ? chance.of(domain.teams()) : chance.of(teams);
    }

    Landscape landscape() {
        return landscape;
    }

    List<Domain> domains() {
        return domains;
    }

    List<OrganisationUnit> teams() {
        return teams;
    }

    List<ProcedureChange> changes() {
        return changes;
    }
}
