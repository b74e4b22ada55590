package io.github.qcc.http.internal.okhttp;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Streaming;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/**
 * The interfaces as Retrofit calls them. Both list methods have the same form; the address tells them apart and names the
 * account. Bodies are streamed, so that their size is bounded before they are in memory.
 */
interface QccService {
    @GET
    @Streaming
    Call<ResponseBody> list(
            @Url String address,
            @Query("searchKey") String searchKey,
            @Query("pageIndex") int pageIndex,
            @Query("pageSize") int pageSize,
            @Tag WireAttempt attempt);

    @GET
    @Streaming
    Call<ResponseBody> detail(@Url String address, @Query("id") String id, @Tag WireAttempt attempt);
}
