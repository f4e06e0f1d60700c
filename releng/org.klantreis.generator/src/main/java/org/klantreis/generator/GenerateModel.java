/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the metamodel's Java without an IDE.
 *
 * <p>Usage: {@code GenerateModel <bundles folder> <model bundle> <edit bundle> <genmodel path in the model bundle>}.
 * Does nothing when what it would write is newer than the metamodel and this program.
 */
public final class GenerateModel {
    private static final String SOURCES = "src-gen";

    private GenerateModel() {
    }

    /**
     * Runs the generator.
     *
     * @param args bundles folder, name of the model bundle, name of the edit bundle, path of the .genmodel
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        Path model = bundles.resolve(args[1]);
        Path edit = bundles.resolve(args[2]);
        Path genModelFile = model.resolve(args[3]);
        List<Path> outputs = List.of(model.resolve(SOURCES), edit.resolve(SOURCES));
        if (isUpToDate(genModelFile, outputs)) {
            System.out.println("The metamodel's Java is up to date.");
            return;
        }
        for (Path output : outputs) {
            deleteTree(output);
        }
        Files.deleteIfExists(edit.resolve("plugin.properties")); // labels of all features: generated too
        GenModel genModel = load(bundles, model, edit, genModelFile);
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (Object kind : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(genModel, kind, new BasicMonitor());
            if (result.getSeverity() > Diagnostic.WARNING) {
                throw new IllegalStateException("The generator failed: " + result + " " + result.getChildren());
            }
        }
        giveIdentity(outputs.get(0).resolve("org/klantreis/model/impl/IdentifiedImpl.java"));
        labelByNameAlone(outputs.get(1).resolve("org/klantreis/model/provider"));
        FileTime done = FileTime.fromMillis(System.currentTimeMillis());
        for (Path output : outputs) {
            Files.setLastModifiedTime(output, done);
        }
        System.out.println("Generated the metamodel's Java from " + genModelFile.getFileName() + ".");
    }

    private static GenModel load(Path bundles, Path model, Path edit, Path genModelFile) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (Path bundle : List.of(model, edit)) {
            EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/"));
        }
        String inBundles = bundles.relativize(genModelFile).toString().replace('\\', '/');
        Resource resource = resources.getResource(URI.createPlatformResourceURI(inBundles, true), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.setCanGenerate(true);
        genModel.setUpdateClasspath(false);
        genModel.reconcile();
        genModel.setValidateModel(true);
        return genModel;
    }

    /**
     * EMF has no way to declare an id that is made at creation. The one field that holds it gets its first value here,
     * so that every way of creating an element (factory, reflection, loading) gives it an identity.
     */
    private static void giveIdentity(Path identified) throws IOException {
        String generated = Files.readString(identified, StandardCharsets.UTF_8);
        String field = "protected String id = ID_EDEFAULT;";
        if (!generated.contains(field)) {
            throw new IllegalStateException("No field «" + field + "» in " + identified);
        }
        Files.writeString(identified,
                generated.replace(field, "protected String id = org.klantreis.model.identity.Identities.next();"),
                StandardCharsets.UTF_8);
    }

    /** EMF puts the type in front of every label; the icon already says the type. */
    private static void labelByNameAlone(Path providers) throws IOException {
        try (Stream<Path> files = Files.list(providers)) {
            for (Path file : files.filter(f -> f.toString().endsWith("ItemProvider.java")).toList()) {
                String generated = Files.readString(file, StandardCharsets.UTF_8);
                Files.writeString(file, generated.replaceAll("getString\\(\"_UI_\\w+_type\"\\) \\+ \" \" \\+ label;", "label;"),
                        StandardCharsets.UTF_8);
            }
        }
    }

    private static boolean isUpToDate(Path genModelFile, List<Path> outputs) throws IOException {
        List<Path> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(genModelFile.getParent())) {
            files.filter(Files::isRegularFile).forEach(inputs::add);
        }
        inputs.add(Path.of(GenModelUtil.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        inputs.add(Path.of(GenerateModel.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        FileTime newest = FileTime.fromMillis(0);
        for (Path input : inputs) {
            FileTime time = Files.getLastModifiedTime(input);
            newest = time.compareTo(newest) > 0 ? time : newest;
        }
        for (Path output : outputs) {
            if (!Files.isDirectory(output) || Files.getLastModifiedTime(output).compareTo(newest) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
