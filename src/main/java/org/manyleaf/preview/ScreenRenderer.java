package org.manyleaf.preview;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns screens into HTML; every text in them is escaped. Safe to share between threads. */
final class ScreenRenderer {

  private final TemplateEngine engine = new TemplateEngine();
  private final String csrf;

  ScreenRenderer(String csrf) {
    this.csrf = csrf;
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("preview/screens/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(templates);
  }

  /** Renders a screen made from this version of the bundles. */
  String render(Screen screen, long version) {
    Map<String, Object> variables = Map.of("view", screen, "version", version, "csrf", csrf);
    return "<!DOCTYPE html>\n"
        + engine.process(screen.template(), new Context(Locale.ROOT, variables)).strip();
  }
}
