package io.github.qcc.http;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Streaming;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/**
 * The interfaces as Retrofit calls them. Both list methods have the same shape: which one is called, and for whose account,
 * the address says. Bodies are streamed, so that their size is bounded before they are held.
 */
interface QccService {
    @GET
    @Streaming
    Call<ResponseBody> list(
            @Url String address,
            @Query("searchKey") String searchKey,
            @Query("pageIndex") int pageIndex,
            @Query("pageSize") int pageSize,
            @Tag Attempt attempt);

    @GET
    @Streaming
    Call<ResponseBody> detail(@Url String address, @Query("id") String id, @Tag Attempt attempt);
}
