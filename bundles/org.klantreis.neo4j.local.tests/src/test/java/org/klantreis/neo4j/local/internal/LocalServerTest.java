/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.neo4j.local.ProgressListener;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.neo4j.local.StartOptions;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;

/**
 * The life of real servers, in the order of the numbers, since a start costs seconds: most tests go on with the server that the
 * one before left running on {@link #data}.
 */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LocalServerTest {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    /** Kept here, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    @TempDir
    static Path root;

    private static Path data;
    private static Platform platform;
    private static ServerControl control;

    @BeforeAll
    static void placeEverythingInATemporaryFolder() throws IOException {
        DRIVER_LOG.setLevel(Level.SEVERE);
        root = root.toRealPath();
        data = root.resolve("project/.klantreis/graph");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("KLANTREIS_STATE", root.resolve("state").toString());
        Platform own = Platform.current();
        platform = new Platform(own.osName(), own.userHome(), environment, own.javaHome(), own.javaPlaces());
        control = new ServerControl(platform);
    }

    @AfterAll
    static void leaveNoProcess() throws Exception {
        for (String folder : List.of("project/.klantreis/graph", "interrupted", "raced", "idle")) {
            control.stop(root.resolve(folder), STOP_TIMEOUT);
        }
        // Some may still be writing a class archive into the folder that is deleted next.
        serversUnder(root).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Order(1)
    void startsAndAnswersWithAndWithoutRouting() throws Exception {
        RunningServer server = ensureRunning();

        assertThat(server.startedNow()).isTrue();
        assertThat(server.healedMessage()).isEmpty();
        assertThat(server.boltUri().getHost()).isEqualTo("127.0.0.1");
        try (Driver driver = driver(server)) {
            driver.executableQuery("CREATE (:Thing {name: $name})").withParameters(Map.of("name", "committed")).execute();
        }
        URI routed = URI.create(server.boltUri().toString().replace("bolt:", "neo4j:"));
        try (Driver driver = driver(routed, server, server.secret())) {
            assertThat(names(driver)).containsExactly("committed");
        }
    }

    @Test
    @Order(2)
    void givesTheRunningServerToTheNextClient() throws Exception {
        RunningServer first = ensureRunning();
        RunningServer second = ensureRunning();

        assertThat(second.startedNow()).isFalse();
        assertThat(second.pid()).isEqualTo(first.pid());
        assertThat(control.status(data)).hasValueSatisfying(status -> {
            assertThat(status.pid()).isEqualTo(first.pid());
            assertThat(status.boltUri()).contains(first.boltUri());
            assertThat(status.version().orElseThrow()).startsWith("5.26.");
        });
    }

    @Test
    @Order(3)
    void refusesAWrongSecret() throws Exception {
        RunningServer server = ensureRunning();

        for (String wrong : List.of("neo4j", server.secret() + "x")) {
            try (Driver driver = driver(server.boltUri(), server, wrong)) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
    }

    @Test
    @Order(4)
    void keepsTheSecretOutOfTheProjectAndOutOfSight() throws Exception {
        RunningServer server = ensureRunning();
        byte[] secret = server.secret().getBytes(StandardCharsets.US_ASCII);

        try (Stream<Path> files = Files.walk(data.getParent())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> contains(file, secret))).isEmpty();
        }
        assertThat(server.toString()).doesNotContain(server.secret());
        assertThat(data.getParent().resolve(".gitignore")).hasContent("*");
        Path rendezvous = new RendezvousFile(platform, new DataFolder(data)).file();
        assertThat(contains(rendezvous, secret)).isTrue();
        assumeTrue(isLinux(), "the rest looks into Linux's /proc");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rendezvous))).isEqualTo("rw-------");
        for (String shown : List.of("cmdline", "environ")) {
            assertThat(contains(Path.of("/proc", Long.toString(server.pid()), shown), secret)).isFalse();
        }
    }

    @Test
    @Order(5)
    void listensOnLoopbackOnly() throws Exception {
        assumeTrue(isLinux(), "looks into Linux's /proc");
        RunningServer server = ensureRunning();

        List<String> listening = listeningAddresses(server.pid());

        String port = String.format(":%04X", server.boltUri().getPort());
        assertThat(listening).anyMatch(address -> address.endsWith(port));
        assertThat(listening).allMatch(address -> address.startsWith("0100007F:") // 127.0.0.1
                || address.startsWith("0000000000000000FFFF00000100007F:")); // ::ffff:127.0.0.1
    }

    @Test
    @Order(6)
    void doesNotMindTheTerminalsSignals() throws Exception {
        assumeTrue(!platform.isWindows(), "signals are sent with kill");
        RunningServer server = ensureRunning();

        for (String signal : List.of("-INT", "-HUP")) {
            assertThat(new ProcessBuilder("kill", signal, Long.toString(server.pid())).start().waitFor()).isZero();
        }

        try (Driver driver = driver(server)) {
            assertThat(names(driver)).containsExactly("committed");
        }
        assertThat(ensureRunning().pid()).isEqualTo(server.pid());
    }

    @Test
    @Order(7)
    void stopsAlthoughATransactionIsOpen() throws Exception {
        RunningServer server = ensureRunning();
        try (Driver driver = driver(server); Session session = driver.session()) {
            session.beginTransaction().run("CREATE (:Thing {name: 'never committed'})").consume();

            assertThat(control.stop(data, STOP_TIMEOUT)).isTrue();
        } catch (RuntimeException e) {
            // The driver may complain, when it closes, that the server is gone.
        }

        assertThat(control.status(data)).isEmpty();
        assertThat(control.stop(data, STOP_TIMEOUT)).isFalse();
        // The store is closed; the process may still write the class archive, which the next tests start faster with.
        ProcessHandle.of(server.pid()).ifPresent(process -> process.onExit().join());
    }

    @Test
    @Order(8)
    void usesTheClassArchiveOfAnEarlierServer() throws Exception {
        RunningServer server = ensureRunning();

        try (Driver driver = driver(server)) {
            assertThat(names(driver)).containsExactly("committed");
        }
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        assumeTrue(process.info().arguments().isPresent(), "this system does not show arguments");
        assertThat(process.info().arguments().get()).anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    @Order(9)
    void comesBackWithItsDataAfterAKill() throws Exception {
        RunningServer killed = ensureRunning();
        try (Driver driver = driver(killed)) {
            driver.executableQuery("CREATE (:Thing {name: 'just before'})").execute();
            ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        }

        RunningServer server = ensureRunning();

        assertThat(server.startedNow()).isTrue();
        assertThat(server.healedMessage()).isEmpty();
        assertThat(server.secret()).isNotEqualTo(killed.secret());
        try (Driver driver = driver(server)) {
            assertThat(names(driver)).containsExactly("committed", "just before");
        }
    }

    @Test
    @Order(10)
    void replacesAServerWhoseRecordIsLost() throws Exception {
        RunningServer unknown = ensureRunning();
        Files.delete(new RendezvousFile(platform, new DataFolder(data)).file());
        List<String> told = new ArrayList<>();

        RunningServer server = control.ensureRunning(data, StartOptions.DEFAULT, told::add);

        assertThat(server.startedNow()).isTrue();
        assertThat(server.pid()).isNotEqualTo(unknown.pid());
        assertThat(told).containsExactly("Stopped a local Neo4j that could not be reached", "Starting the local Neo4j");
        try (Driver driver = driver(server)) {
            assertThat(names(driver)).containsExactly("committed", "just before");
        }
    }

    @Test
    @Order(11)
    void makesADamagedStoreAnewAndSaysSo() throws Exception {
        control.stop(data, STOP_TIMEOUT);
        Random random = new Random(42);
        try (Stream<Path> files = Files.walk(data.resolve("data/databases"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("neostore")).toList()) {
                byte[] rubbish = new byte[(int) Files.size(file)];
                random.nextBytes(rubbish);
                Files.write(file, rubbish);
            }
        }

        RunningServer server = ensureRunning();

        assertThat(server.healedMessage())
                .contains("The knowledge base's store was damaged and was made anew; the next sync fills it again.");
        try (Driver driver = driver(server)) {
            assertThat(names(driver)).isEmpty();
        }
    }

    @Test
    @Order(12)
    void wipesTheStoreAndNothingElse() throws Exception {
        ensureRunning();
        Files.writeString(data.resolve("mine.txt"), "not the store's");

        control.wipe(data);

        assertThat(data.resolve("data")).doesNotExist();
        assertThat(data.resolve("mine.txt")).exists();
        assertThat(control.status(data)).isEmpty();
    }

    @Test
    @Order(13)
    void leavesNoProcessWhenInterrupted() throws Exception {
        Path folder = root.resolve("interrupted");
        ProgressListener interrupting = message -> Thread.currentThread().interrupt();

        assertThatThrownBy(() -> control.ensureRunning(folder, StartOptions.DEFAULT, interrupting))
                .isInstanceOf(InterruptedException.class);

        serversUnder(folder).forEach(server -> server.onExit().join());
        assertThat(control.status(folder)).isEmpty();
    }

    @Test
    @Order(14)
    void isOneServerForRacingClientsAndOutlivesThem() throws Exception {
        Path folder = root.resolve("raced");
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(threads.submit(() -> {
                go.await();
                return child(folder);
            }));
            answers.add(threads.submit(() -> {
                go.await();
                RunningServer server = control.ensureRunning(folder, StartOptions.DEFAULT, ProgressListener.NONE);
                return server.pid() + " " + server.startedNow();
            }));
        }
        go.countDown();

        List<String> said = new ArrayList<>();
        for (Future<String> answer : answers) {
            said.add(answer.get());
        }
        threads.shutdown();

        assertThat(said.stream().map(answer -> answer.split(" ")[0]).collect(Collectors.toSet())).hasSize(1);
        assertThat(said.stream().filter(answer -> answer.endsWith("true"))).hasSize(1);
    }

    @Test
    @Order(15)
    void outlivesAClientThatIsCutOff() throws Exception {
        Path folder = root.resolve("raced");
        control.stop(folder, STOP_TIMEOUT);

        String[] said = child(folder).split(" ");

        assertThat(said[1]).isEqualTo("true");
        RunningServer server = control.ensureRunning(folder, StartOptions.DEFAULT, ProgressListener.NONE);
        assertThat(server.pid()).isEqualTo(Long.parseLong(said[0]));
        try (Driver driver = driver(server)) {
            assertThat(names(driver)).isEmpty();
        }
    }

    @Test
    @Order(16)
    void endsWhenIdleButNotUnderAnOpenTransaction() throws Exception {
        Path folder = root.resolve("idle");
        StartOptions options = StartOptions.DEFAULT.withIdleTime(Duration.ofSeconds(1));
        RunningServer server = control.ensureRunning(folder, options, ProgressListener.NONE);
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();

        try (Driver driver = driver(server); Session session = driver.session()) {
            try (Transaction transaction = session.beginTransaction()) {
                transaction.run("CREATE (:Thing {name: 'thought about'})").consume();
                // Four times the idle time: the server must not end while the client thinks.
                assertThatThrownBy(() -> process.onExit().get(4, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                transaction.commit();
            }
            // The driver keeps its connection open, which must not keep the server awake.
            process.onExit().join();
        }

        assertThat(control.status(folder)).isEmpty();
        RunningServer next = control.ensureRunning(folder, StartOptions.DEFAULT, ProgressListener.NONE);
        assertThat(next.startedNow()).isTrue();
        try (Driver driver = driver(next)) {
            assertThat(names(driver)).containsExactly("thought about");
        }
    }

    @Test
    @Order(17)
    void endsWhenTheProjectIsDeleted() throws Exception {
        Path folder = root.resolve("idle");
        long pid = control.status(folder).orElseThrow().pid();
        assumeTrue(!platform.isWindows(), "Windows does not delete open files");

        new DataFolder(folder).deleteStore();

        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static RunningServer ensureRunning() throws Exception {
        return control.ensureRunning(data, StartOptions.DEFAULT, ProgressListener.NONE);
    }

    private static Driver driver(RunningServer server) {
        return driver(server.boltUri(), server, server.secret());
    }

    private static Driver driver(URI uri, RunningServer server, String secret) {
        return GraphDatabase.driver(uri, AuthTokens.basic(server.user(), secret));
    }

    private static List<String> names(Driver driver) {
        return driver.executableQuery("MATCH (t:Thing) RETURN t.name AS name ORDER BY name").execute().records().stream()
                .map(row -> row.get("name").asString()).toList();
    }

    /** Runs {@link ChildClient} to its end and answers its line. */
    private static String child(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        String lib = System.getProperty(ServerFiles.PROPERTY);
        if (lib != null) {
            command.add("-D" + ServerFiles.PROPERTY + "=" + lib);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ChildClient.class.getName(), folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("KLANTREIS_STATE", platform.environment().get("KLANTREIS_STATE"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static Stream<ProcessHandle> serversUnder(Path folder) {
        String path = folder.toString();
        return ProcessHandle.allProcesses().filter(process -> process.info().arguments().map(List::of)
                .filter(list -> list.contains(ServerCommand.MAIN_CLASS))
                .filter(list -> list.stream().anyMatch(argument -> argument.startsWith(path))).isPresent());
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    private static boolean isLinux() {
        return new File("/proc/self/net/tcp").exists();
    }

    /** The addresses, as /proc writes them, that the process listens on: those whose socket is among its open files. */
    private static List<String> listeningAddresses(long pid) throws IOException {
        Set<String> sockets;
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            sockets = open.map(LocalServerTest::target).collect(Collectors.toSet());
        }
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            Path file = Path.of("/proc", Long.toString(pid), "net", table);
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.trim().split("\\s+");
                    if (fields.length > 9 && fields[3].equals("0A") && sockets.contains("socket:[" + fields[9] + "]")) {
                        addresses.add(fields[1]);
                    }
                }
            }
        }
        return addresses;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }
}
