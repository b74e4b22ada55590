package io.github.qcc.http.many;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Some JVMs that call one server over one store. */
final class Processes implements AutoCloseable {
    private final List<Running> all = new ArrayList<>();

    /** One JVM. */
    static final class Running {
        private final Process process;
        private final BufferedWriter in;
        private final BufferedReader out;

        private Running(Process process) {
            this.process = process;
            in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII));
            out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        }

        void say(String line) throws IOException {
            in.write(line + "\n");
            in.flush();
        }

        private String answer() throws IOException {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("a calling process has ended: see its error output");
            }
            return line;
        }

        /** Ends it as the kernel ends a process that needs too much memory. */
        void kill() {
            process.destroyForcibly();
        }

        /** Stops or continues it. */
        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** Starts so many JVMs. */
    Processes(int count, String storeUrl, String serverUrl, boolean isBusy) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int i = 0; i < count; i++) {
            Process process = new ProcessBuilder(
                            java,
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CallingProcess.class.getName(),
                            storeUrl,
                            serverUrl,
                            Boolean.toString(isBusy))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            all.add(new Running(process));
        }
    }

    Running get(int index) {
        return all.get(index);
    }

    /** Gives each process its plan, waits until all are primed, and lets them begin at the same time. */
    void begin(IntFunction<Plan> plans) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).say(plans.apply(i).line());
        }
        for (Running running : all) {
            running.answer();
        }
        for (Running running : all) {
            running.say("go");
        }
    }

    /** What all processes have seen, when they are done; those that were killed are left out. */
    Outcome end() throws IOException {
        Outcome sum = Outcome.NONE;
        for (Running running : all) {
            if (running.process.isAlive()) {
                sum = sum.plus(Outcome.of(running.answer()));
            }
        }
        return sum;
    }

    Outcome run(IntFunction<Plan> plans) throws IOException {
        begin(plans);
        return end();
    }

    @Override
    public void close() throws IOException {
        for (Running running : all) {
            running.process.getOutputStream().close();
            try {
                if (!running.process.waitFor(5, TimeUnit.SECONDS)) {
                    running.kill();
                }
            } catch (InterruptedException interrupt) {
                running.kill();
                Thread.currentThread().interrupt();
            }
        }
    }
}
