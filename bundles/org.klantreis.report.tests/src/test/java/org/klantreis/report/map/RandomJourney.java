/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitKind;

/** A journey made by chance: of any length, with forks, loops, jumps, long texts, and anything left out. */
public final class RandomJourney {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final String[] WORDS = {"asks", "the", "a", "claim", "waits", "for", "news",
            "overstromingsschadeverzekeraar", "of",
        "letter", "calls", "again", "and", "photograph", "desk", "twice", "Rindfleischetikettierungsueberwachungsaufgabe", "it",
        "in"};

    private final Random chance;
    private final Landscape landscape = MAKE.createLandscape();
    private final ComplaintBook book = MAKE.createComplaintBook();
    private final Journey journey = MAKE.createJourney();
    private final List<Step> steps = new ArrayList<>();
    private int ids;

    /** Makes one of any length. */
    public RandomJourney(long seed) {
        this(seed, -1);
    }

    /** A journey with a number of steps; by chance where that is negative. */
    RandomJourney(long seed, int count) {
        chance = new Random(seed);
        for (int i = 0; i < 6; i++) {
            landscape.getUnits().add(unit(i % 3 == 2 ? UnitKind.PARTNER : UnitKind.SILO));
            landscape.getUnits().get(i).getUnits().add(unit(UnitKind.TEAM));
        }
        for (ChannelKind kind : ChannelKind.values()) {
            Channel channel = MAKE.createChannel();
            channel.setId(id());
            channel.setName(kind.getName());
            channel.setKind(kind);
            landscape.getChannels().add(channel);
        }
        for (int i = 0; i < 12; i++) {
            landscape.getTouchpoints().add(touchpoint());
        }
        journey.setId(id());
        journey.setName(text(4));
        journey.setGoal(maybe(12));
        int wanted = count >= 0 ? count : chance.nextInt(14);
        int stages = wanted == 0 ? chance.nextInt(2) : 1 + chance.nextInt(1 + wanted / 3);
        for (int i = 0; i < stages; i++) {
            Stage stage = MAKE.createStage();
            stage.setId(id());
            stage.setName(maybe(3));
            journey.getStages().add(stage);
        }
        for (int i = 0; i < wanted && stages > 0; i++) {
            Step step = step();
            journey.getStages().get(i * stages / wanted).getSteps().add(step);
            steps.add(step);
        }
        steps.forEach(this::branch);
    }

    /** Returns it. */
    public Journey journey() {
        return journey;
    }

    /** Returns what is around it. */
    public List<Document> documents() {
        return List.of(landscape, book, journey);
    }

    private Step step() {
        Step step = MAKE.createStep();
        step.setId(id());
        step.setName(maybe(7));
        step.setDoes(maybe(16));
        step.setThinks(maybe(12));
        step.setFeels(maybe(3));
        step.setPain(chance.nextInt(3) == 0 ? text(9) : null);
        step.setNeed(chance.nextInt(3) == 0 ? text(9) : null);
        step.setMark(chance.nextInt(4) == 0 ? null : (Double) (1 + chance.nextInt(91) / 10.0));
        step.setImportance(chance.nextInt(4) == 0 ? null : (Integer) (1 + chance.nextInt(10)));
        step.setMomentOfTruth(chance.nextInt(5) == 0);
        step.setTouchpoint(chance.nextInt(3) == 0 ? null : landscape.getTouchpoints().get(chance.nextInt(12)));
        for (int i = chance.nextInt(5); i > 0; i--) {
            step.getActivities().add(activity());
        }
        return step;
    }

    private Activity activity() {
        Activity activity = MAKE.createActivity();
        activity.setId(id());
        activity.setName(maybe(8));
        activity.setLine(BlueprintLine.values()[chance.nextInt(3)]);
        activity.setUnit(chance.nextInt(6) == 0 ? null : anyUnit());
        if (chance.nextBoolean()) {
            activity.setWaitingTime(chance.nextInt(500) / 4.0);
            activity.setWaitingCause(maybe(14));
        }
        return activity;
    }

    private void branch(Step step) {
        if (chance.nextInt(4) == 0) {
            for (int i = 1 + chance.nextInt(3); i > 0; i--) {
                Transition transition = MAKE.createTransition();
                transition.setId(id());
                transition.setTarget(steps.get(chance.nextInt(steps.size())));
                transition.setShare(chance.nextBoolean() ? null : (Double) (chance.nextInt(100) / 100.0));
                transition.setCondition(maybe(8));
                step.getNext().add(transition);
            }
        }
    }

    private Touchpoint touchpoint() {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setId(id());
        touchpoint.setName(maybe(6));
        touchpoint.setKind(chance.nextInt(4) == 0 ? TouchpointKind.INDIRECT : TouchpointKind.DIRECT);
        touchpoint.setChannel(chance.nextInt(5) == 0
                ? null : landscape.getChannels().get(chance.nextInt(landscape.getChannels().size())));
        touchpoint.setOwner(chance.nextInt(4) == 0 ? null : anyUnit());
        for (int i = chance.nextInt(8); i > 0; i--) {
            Complaint complaint = MAKE.createComplaint();
            complaint.setId(id());
            complaint.setTouchpoint(touchpoint);
            book.getComplaints().add(complaint);
        }
        return touchpoint;
    }

    private OrganisationUnit unit(UnitKind kind) {
        OrganisationUnit unit = MAKE.createOrganisationUnit();
        unit.setId(id());
        unit.setName(text(2));
        unit.setKind(kind);
        return unit;
    }

    private OrganisationUnit anyUnit() {
        OrganisationUnit silo = landscape.getUnits().get(chance.nextInt(landscape.getUnits().size()));
        return chance.nextBoolean() ? silo : silo.getUnits().get(0);
    }

    private String maybe(int words) {
        return chance.nextInt(6) == 0 ? null : text(words);
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder(WORDS[chance.nextInt(WORDS.length)]);
        for (int i = chance.nextInt(words); i > 0; i--) {
            text.append(' ').append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private String id() {
        return String.format("00000000-0000-4000-8000-%012d", ids++);
    }
}
