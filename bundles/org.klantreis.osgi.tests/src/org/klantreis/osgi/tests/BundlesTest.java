/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every bundle of ours finds what it needs when it runs inside Equinox. */
class BundlesTest {
    private static final int RESOLVED_AND_ABOVE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    @Test
    void everyBundleResolves() {
        assertThat(ours()).extracting(Bundle::getSymbolicName).doesNotHaveDuplicates()
                .contains("org.klantreis.model", "org.klantreis.model.edit", "org.klantreis.knowledge",
                        "org.klantreis.neo4j.local", "org.klantreis.exchange", "org.klantreis.examples", "org.klantreis.cli",
                        "org.klantreis.report", "org.klantreis.ui", "org.klantreis.ui.map", "org.klantreis.ui.knowledge");
        assertThat(ours()).allSatisfy(bundle -> assertThat(bundle.getState() & RESOLVED_AND_ABOVE)
                .as("%s is resolved", bundle.getSymbolicName()).isNotZero());
    }

    /** A class whose superclass or interface a manifest forgot cannot be loaded, although its bundle resolves. */
    @TestFactory
    Stream<DynamicTest> everyClassLoads() {
        return ours().stream().map(bundle -> DynamicTest.dynamicTest(bundle.getSymbolicName(), () -> {
            for (URL file : Collections.list(classFiles(bundle))) {
                String path = file.getPath();
                String name = path.substring(path.indexOf("org/klantreis/"), path.length() - ".class".length()).replace('/', '.');
                assertThat(bundle.loadClass(name).getMethods()).as(name).isNotNull();
            }
        }));
    }

    private static Enumeration<URL> classFiles(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("/", "*.class", true);
        return found == null ? Collections.emptyEnumeration() : found;
    }

    /** This test's own bundle is not among them: it is run from a folder that holds unpacked copies of others. */
    private static List<Bundle> ours() {
        Bundle self = FrameworkUtil.getBundle(BundlesTest.class);
        return Stream.of(self.getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.klantreis.") && bundle != self).toList();
    }
}
