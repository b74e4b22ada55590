package io.github.qcc.bench;

import cn.hutool.http.HttpRequest;
import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qcc.bench.CallBenchmark.Asker;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Query;

/** What a platform would write itself: no limits, no classification, strings for values. */
final class Contestants {
    private Contestants() {}

    interface Service {
        @GET(Signature.PATH)
        Call<CaseAnswer> list(
                @Header("Timespan") String timespan,
                @Header("Token") String token,
                @Query("key") String key,
                @Query("searchKey") String searchKey,
                @Query("pageIndex") int pageIndex,
                @Query("pageSize") int pageSize);
    }

    static Asker retrofitMoshi(String baseUrl) {
        Service service = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(new OkHttpClient())
                .addConverterFactory(MoshiConverterFactory.create())
                .build()
                .create(Service.class);
        return company -> {
            String timespan = Signature.timespan();
            return service.list(timespan, Signature.token(timespan), Signature.KEY, company, 1, 20)
                    .execute()
                    .body();
        };
    }

    static Asker okhttpFastjson(String baseUrl) {
        OkHttpClient http = new OkHttpClient();
        HttpUrl url = HttpUrl.get(baseUrl + Signature.PATH);
        return company -> {
            String timespan = Signature.timespan();
            Request request = new Request.Builder()
                    .url(url.newBuilder()
                            .addQueryParameter("key", Signature.KEY)
                            .addQueryParameter("searchKey", company)
                            .addQueryParameter("pageIndex", "1")
                            .addQueryParameter("pageSize", "20")
                            .build())
                    .header("Timespan", timespan)
                    .header("Token", Signature.token(timespan))
                    .build();
            try (Response response = http.newCall(request).execute()) {
                return JSON.parseObject(response.body().bytes(), CaseAnswer.class);
            }
        };
    }

    static Asker jdkJackson(String baseUrl) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ObjectMapper json = new ObjectMapper();
        return company -> {
            String timespan = Signature.timespan();
            java.net.http.HttpRequest request = java.net.http.HttpRequest.newBuilder(URI.create(query(baseUrl, company)))
                    .header("Timespan", timespan)
                    .header("Token", Signature.token(timespan))
                    .build();
            return json.readValue(
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body(), CaseAnswer.class);
        };
    }

    static Asker hutoolFastjson(String baseUrl) {
        return company -> {
            String timespan = Signature.timespan();
            return JSON.parseObject(
                    HttpRequest.get(query(baseUrl, company))
                            .header("Timespan", timespan)
                            .header("Token", Signature.token(timespan))
                            .execute()
                            .body(),
                    CaseAnswer.class);
        };
    }

    private static String query(String baseUrl, String company) {
        return baseUrl + Signature.PATH + "?key=" + Signature.KEY + "&searchKey="
                + URLEncoder.encode(company, StandardCharsets.UTF_8) + "&pageIndex=1&pageSize=20";
    }
}
