/** An application on the module path: it requires the adapter and names none of its libraries. */
module com.example.jpms {
    requires io.github.qcc.http;
    requires io.github.qcc.fake;
    requires probes;
}
