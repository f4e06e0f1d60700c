/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layers hold in what was built, not only in the manifests. */
class LayersTest {
    private static final String[] WORKBENCH = {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui.."};
    /** EMF generates the two of them as a circle with the package that they belong to. */
    private static final Set<String> GENERATED = Set.of("org.klantreis.model.impl", "org.klantreis.model.util");

    @Test
    void everyBundleHasItsPlaceInTheLayers() {
        assertThat(Bundles.names()).contains("model", "model.edit");
        assertThat(Bundles.MAY_USE.keySet()).as("bundles with a place in Bundles.MAY_USE").containsAll(Bundles.names());
    }

    @TestFactory
    Stream<DynamicTest> headlessBundlesReachNoWorkbench() {
        return forEach(Bundles.names().stream().filter(Bundles::isHeadless),
                bundle -> noClasses().should().dependOnClassesThat().resideInAnyPackage(WORKBENCH)
                        .because("it works without a screen").check(Bundles.classesOf(bundle)));
    }

    @TestFactory
    Stream<DynamicTest> bundlesKnowOnlyWhatStandsBelowThem() {
        return forEach(Bundles.names().stream(), bundle -> {
            Set<String> known = Bundles.MAY_USE.getOrDefault(bundle, Set.of());
            DescribedPredicate<JavaClass> unknown = DescribedPredicate.describe("are of a bundle of ours other than " + known,
                    type -> Bundles.isOurs(type) && !Bundles.of(type).equals(bundle) && !known.contains(Bundles.of(type)));
            noClasses().should().dependOnClassesThat(unknown).check(Bundles.classesOf(bundle));
        });
    }

    @TestFactory
    Stream<DynamicTest> packagesOfABundleMakeNoCircle() {
        return forEach(Bundles.names().stream(),
                bundle -> slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(Bundles.classesOf(bundle)));
    }

    private static Stream<DynamicTest> forEach(Stream<String> bundles, Check check) {
        return bundles.sorted().map(bundle -> DynamicTest.dynamicTest(bundle, () -> check.run(bundle)));
    }

    /** One check of one bundle. */
    private interface Check {
        void run(String bundle);
    }

    /** A slice is a package by its full name, together with its own "internal" one. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName().replaceFirst("\\.internal$", "");
            return GENERATED.contains(name) ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
