package com.example;

import com.sun.net.httpserver.HttpServer;
import io.github.qcc.probe.Probes;
import io.minio.MinioClient;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Makes a call of MinIO's client before and after the probes: neither client may disturb the other. */
public final class BesideMinio {
    private BesideMinio() {}

    public static void main(String[] args) throws Exception {
        byte[] buckets = ("<ListAllMyBucketsResult><Owner><ID>none</ID><DisplayName>none</DisplayName></Owner>"
                        + "<Buckets></Buckets></ListAllMyBucketsResult>")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/xml");
            exchange.sendResponseHeaders(200, buckets.length);
            exchange.getResponseBody().write(buckets);
            exchange.close();
        });
        server.start();
        MinioClient client = MinioClient.builder()
                .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
                .region("none")
                .credentials("none", "none")
                .build();
        try {
            System.out.println("minio: " + client.listBuckets().size() + " buckets");
            Probes.main(args);
            System.out.println("minio: " + client.listBuckets().size() + " buckets");
        } finally {
            server.stop(0);
        }
    }
}
