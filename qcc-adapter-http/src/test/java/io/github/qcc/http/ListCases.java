package io.github.qcc.http;

import io.github.qcc.http.FaultHarness.Scene;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists that change while they are read page by page. */
final class ListCases {
    private ListCases() {}

    /** The scenes by the names of their faults. */
    static Map<String, Scene> all() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("total shrinking", walking(page(1, 45, 1, 20), page(2, 30, 21, 30)));
        scenes.put("total growing", walking(page(1, 21, 1, 20), page(2, 41, 21, 40), page(3, 41, 41, 41)));
        scenes.put("id repeated", walking(page(1, 40, 1, 20), page(2, 40, 20, 39)));
        scenes.put("page repeated under another number", walking(page(1, 60, 1, 20), page(2, 60, 1, 20)));
        return scenes;
    }

    private static Scene walking(ServerReply... pages) {
        return stage -> {
            RawServer server = stage.server(pages);
            stage.saw(FaultHarness.look(() -> Observed.of(stage.client(server)
                    .terminatedCases()
                    .pages(stage.nextCompany())
                    .readAll())));
        };
    }

    private static ServerReply page(int index, int total, int firstId, int lastId) {
        String rows = IntStream.rangeClosed(firstId, lastId)
                .mapToObj(id -> "{\"Id\":\"" + id + "\"}")
                .collect(Collectors.joining(","));
        return ServerReply.ok("{\"Status\":\"200\",\"Paging\":{\"PageSize\":20,\"PageIndex\":" + index
                + ",\"TotalRecords\":" + total + "},\"Result\":{\"VerifyResult\":1,\"Data\":[" + rows + "]}}");
    }
}
