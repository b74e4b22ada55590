package io.github.qcc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A platform imports the parent POM as its bill of materials: it may manage our artifacts and nothing else. */
class BillOfMaterialsTest {
    private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency/";

    @Test
    void managesOurArtifactsAlone() throws Exception {
        assertThat(texts(MANAGED + "groupId")).isNotEmpty().containsOnly("io.github.qcc");
    }

    @Test
    void managesTheLibraryTheFakeAndTheTestKits() throws Exception {
        assertThat(texts(MANAGED + "artifactId"))
                .containsExactly(
                        "qcc-domain", "qcc-domain", "qcc-adapter-http", "qcc-adapter-fake", "qcc-adapter-fake");
        assertThat(texts(MANAGED + "type")).containsExactly("test-jar", "test-jar");
    }

    @Test
    void modulesInheritNoDependency() throws Exception {
        assertThat(texts("/project/dependencies/dependency/artifactId")).isEmpty();
    }

    private static Stream<String> texts(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", "pom.xml").toFile());
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(node -> node.getTextContent());
    }
}
