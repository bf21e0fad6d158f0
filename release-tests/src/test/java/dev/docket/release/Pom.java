package dev.docket.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A module's POM as it is written, without what it inherits. */
record Pom(Path folder, Document document) {

  static Pom in(Path folder) {
    try {
      var documents = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new Pom(folder, documents.parse(folder.resolve("pom.xml").toFile()));
    } catch (ParserConfigurationException | SAXException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Those of all modules, the ones of profiles too. */
  Stream<Pom> modules() {
    return texts("//module").stream().map(module -> in(folder.resolve(module)));
  }

  /** The module of a name. */
  Pom module(String id) {
    return modules().filter(pom -> pom.id().equals(id)).findFirst().orElseThrow();
  }

  String id() {
    return text("/project/artifactId");
  }

  boolean isPublished() {
    return !text("/project/properties/maven.deploy.skip").equals("true");
  }

  /** Whether a jar is published. */
  boolean isLibrary() {
    return isPublished() && !text("/project/packaging").equals("pom");
  }

  /** Where the build puts it. */
  Path jar(String version) {
    return folder.resolve("target").resolve(id() + "-" + version + ".jar");
  }

  /** What stands below a path; empty where there is nothing. */
  String text(String path) {
    return String.join(" ", texts(path));
  }

  /** What stands below each place that a path leads to, in their order. */
  List<String> texts(String path) {
    try {
      var found =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(place -> found.item(place).getTextContent().strip().replaceAll("\\s+", " "))
          .toList();
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
