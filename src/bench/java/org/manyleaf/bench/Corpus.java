package org.manyleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Bundles by the thousand: the shipped article many times over, in languages whose texts are those
 * of a shipped language in the same script.
 *
 * @param languages how many languages, at most 40
 * @param articles how many articles
 */
record Corpus(int languages, int articles) {

  private static final Path SHIPPED = Path.of("i18n");
  private static final Path ARTICLE = SHIPPED.resolve("articles/multiple-myeloma-second-line");

  /** The languages, each behind the shipped one that lends its texts. */
  private static final List<String> LANGUAGES =
      List.of(
          """
          es:es fr:fr ru:ru ar:ar hi:hi zh-Hans:zh-Hans th:th tr:tr es:de es:it
          es:pt es:nl es:pl es:sv es:da es:nb es:fi es:cs es:sk es:hu
          es:ro es:hr es:sl es:et es:lv es:lt es:ca es:eu es:vi es:id
          es:ms es:sw ru:uk ru:bg ru:sr ru:mk ar:fa ar:ur hi:mr hi:ne"""
              .split("\\s+", -1));

  /** Writes the bundles into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(SHIPPED.resolve("links.properties"), folder.resolve("links.properties"));
    List<String> table = new ArrayList<>(List.of("en\tpublished\t-\t-\t"));
    LANGUAGES.stream().limit(languages).forEach(l -> table.add(tagOf(l) + "\tpublished\t-\t-\t"));
    Files.write(folder.resolve("languages.tsv"), table);
    copy(SHIPPED.resolve("site"), folder.resolve("site"));
    for (int i = 1; i <= articles; i++) {
      copy(ARTICLE, folder.resolve("articles/article-" + i));
    }
    writeGlossary(folder.resolve("glossary"));
  }

  private void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    Files.copy(from.resolve("en.properties"), to.resolve("en.properties"));
    for (String language : LANGUAGES.subList(0, languages)) {
      for (String kind : List.of(".properties", ".state.tsv")) {
        Files.copy(
            from.resolve(language.split(":", -1)[0] + kind),
            to.resolve(tagOf(language) + kind),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Thirty terms, of which the article uses a few and the translations fewer. */
  private void writeGlossary(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> terms =
        List.of(
            """
            treatment,relapse,resistance,side effect,supportive care,second-line,symptom,caregiver,
            remission,biopsy,plasma cell,stem cell,bone marrow,anaemia,infection,dialysis,fatigue,
            clinical trial,chemotherapy,radiotherapy,transplant,antibody,steroid,neuropathy,
            blood count,protein,kidney,fracture,vaccine,palliative care"""
                .replace("\n", "")
                .split(",", -1));
    Files.write(folder.resolve("en.properties"), lines(terms, "en"));
    for (String language : LANGUAGES.subList(0, languages)) {
      Files.write(folder.resolve(tagOf(language) + ".properties"), lines(terms, tagOf(language)));
    }
  }

  private static List<String> lines(List<String> terms, String tag) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = tag.equals("en") ? terms.get(i) : "word of " + tag + " for " + terms.get(i);
      lines.add("term-" + i + ".term = " + term);
      lines.add("term-" + i + ".definition = What is meant by it, in plain words, in " + tag);
      lines.add("term-" + i + ".forms = " + term + " | " + term + "s");
    }
    return lines;
  }

  private static String tagOf(String language) {
    return language.split(":", -1)[1];
  }
}
