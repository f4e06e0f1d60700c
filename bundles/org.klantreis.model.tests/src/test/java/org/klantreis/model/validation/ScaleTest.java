/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.model.validation.World.MAKE;
import static org.klantreis.model.validation.World.named;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.model.impl.StepImpl;
import org.klantreis.model.impl.TouchpointImpl;
import org.klantreis.model.validation.standard.StandardRules;

/** Validation takes work in proportion to the size of the model: counted in questions to its elements, without a clock. */
class ScaleTest {
    private long questions;

    /** A step that counts how often it is asked for what rules go by. */
    private final class CountingStep extends StepImpl {
        @Override
        public Touchpoint getTouchpoint() {
            questions++;
            return super.getTouchpoint();
        }

        @Override
        public Double getMark() {
            questions++;
            return super.getMark();
        }

        @Override
        public String getName() {
            questions++;
            return super.getName();
        }

        @Override
        public Object eGet(EStructuralFeature feature, boolean resolve) {
            questions++;
            return super.eGet(feature, resolve);
        }

        @Override
        public EObject eContainer() {
            questions++;
            return super.eContainer();
        }
    }

    /** A touchpoint that counts in the same way. */
    private final class CountingTouchpoint extends TouchpointImpl {
        @Override
        public org.klantreis.model.OrganisationUnit getOwner() {
            questions++;
            return super.getOwner();
        }

        @Override
        public Object eGet(EStructuralFeature feature, boolean resolve) {
            questions++;
            return super.eGet(feature, resolve);
        }
    }

    @Test
    void asksFourTimesAsMuchOfAModelFourTimesAsLarge() {
        long small = ask(250);
        long large = ask(1000);
        assertThat(small).isGreaterThan(250 * 10);
        assertThat(large).isLessThan(5 * small);
    }

    /** Asks a journey of nameless steps, all at one touchpoint, and as many improvements that lead to that journey. */
    private long ask(int size) {
        World world = new World();
        Touchpoint touchpoint = named(new CountingTouchpoint(), "Counter");
        touchpoint.setOwner(world.claims);
        world.landscape.getTouchpoints().add(touchpoint);
        Step previous = world.reportOnce;
        for (int i = 0; i < size; i++) {
            Step step = new CountingStep();
            step.setTouchpoint(touchpoint);
            Transition transition = MAKE.createTransition();
            transition.setTarget(step);
            previous.getNext().add(transition);
            world.toBe.getStages().get(0).getSteps().add(step);
            previous = step;
            Improvement improvement = named(MAKE.createImprovement(), "Improvement " + i);
            improvement.setState(ImprovementState.IMPLEMENTED);
            improvement.setToBe(world.toBe);
            world.landscape.getImprovements().add(improvement);
        }
        questions = 0;
        List<Finding> findings = Validator.validate(world.roots, StandardRules.all());
        assertThat(findings).hasSizeGreaterThan(size);
        return questions;
    }
}
