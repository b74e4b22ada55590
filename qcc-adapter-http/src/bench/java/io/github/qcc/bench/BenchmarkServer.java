package io.github.qcc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link PageServer} in a process of its own. */
final class BenchmarkServer implements AutoCloseable {
    private final Process process;
    private final String port;

    private BenchmarkServer(Process process, String port) {
        this.process = process;
        this.port = port;
    }

    static BenchmarkServer start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PageServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        return new BenchmarkServer(process, lines.readLine());
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port + "/api/yj/";
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
