package com.example;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.sun.net.httpserver.HttpServer;
import io.github.qcc.probe.Probes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Makes a call of OpenAI's client before and after the probes: neither client may disturb the other. */
public final class BesideOpenAi {
    private BesideOpenAi() {}

    public static void main(String[] args) throws Exception {
        byte[] models = "{\"object\":\"list\",\"data\":[]}".getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, models.length);
            exchange.getResponseBody().write(models);
            exchange.close();
        });
        server.start();
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .apiKey("none")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .build();
        try {
            System.out.println("openai-java: " + client.models().list().data().size() + " models");
            Probes.main(args);
            System.out.println("openai-java: " + client.models().list().data().size() + " models");
        } finally {
            client.close();
            server.stop(0);
        }
    }
}
