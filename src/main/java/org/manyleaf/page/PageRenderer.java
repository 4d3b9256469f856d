package org.manyleaf.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manyleaf.language.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns what a page shows into HTML. Safe to share between threads. */
final class PageRenderer {

  /** Thymeleaf drops it from a layout that is a fragment. */
  private static final String DOCTYPE = "<!DOCTYPE html>\n";

  private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

  private final TemplateEngine engine;
  private final Stylesheet stylesheet;
  private final String icon;
  private final Marking marking;

  PageRenderer(Assets assets, Marking marking) {
    this.marking = marking;
    this.stylesheet = assets.stylesheet();
    this.icon = assets.pathOf("icon.svg");
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    engine = new TemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setDialects(Set.of(new StandardDialect(), new WordsDialect()));
    engine.setMessageResolver(new LabelMessages());
  }

  /** Renders a page. */
  Rendered render(View view) {
    Language language = view.frame().language();
    Map<String, Object> variables =
        Map.of(
            "view",
            view,
            "frame",
            view.frame(),
            "words",
            view.frame().words(),
            WordsDialect.PAGE_LANGUAGE,
            language,
            WordsDialect.MARKING,
            marking,
            "stylesheet",
            stylesheet,
            "icon",
            icon,
            WordsDialect.TERMS,
            view.marks());
    String html = engine.process(view.template(), new Context(Locale.ROOT, variables));
    String page = DOCTYPE + INDENTATION.matcher(html).replaceAll("\n").strip();
    return Rendered.page(language, page);
  }

  /** {@code #{key}} in an attribute of a template is the label of that key. */
  private static final class LabelMessages extends AbstractMessageResolver {
    @Override
    public String resolveMessage(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] messageParameters) {
      Frame frame = (Frame) context.getVariable("frame");
      return frame.words().say(key).text().plain();
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] messageParameters) {
      throw new IllegalStateException("Bug: no label " + key);
    }
  }
}
