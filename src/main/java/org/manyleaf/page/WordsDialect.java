package org.manyleaf.page;

import java.util.Set;
import org.manyleaf.article.Segment;
import org.manyleaf.language.Language;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The one door through which text reaches a page unescaped.
 *
 * <p>{@code ml:words="${segment}"} fills an element with a segment and, where the segment is not in
 * the language of the page, marks the element with its own {@code lang} and {@code dir} (WCAG 2.2,
 * 3.1.2). {@code ml:prose} does the same for running text, in which terms are explained. {@code
 * ml:raw="${content}"} fills a {@code style} or a data block.
 */
final class WordsDialect extends AbstractProcessorDialect {

  /** The variable of the context that holds the language of the page. */
  static final String PAGE_LANGUAGE = "pageLanguage";

  /** The variable of the context that says whether elements tell their keys. */
  static final String MARKING = "marking";

  /** The variable of the context that holds the marked terms. */
  static final String TERMS = "terms";

  private static final String PREFIX = "ml";
  private static final String PROSE = "prose";
  private static final int PRECEDENCE = 1_300;

  WordsDialect() {
    super("Manyleaf", PREFIX, PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String dialectPrefix) {
    return Set.of(
        new Words(dialectPrefix, "words"), new Words(dialectPrefix, PROSE), new Raw(dialectPrefix));
  }

  private abstract static class Filling extends AbstractAttributeTagProcessor {
    Filling(String prefix, String attribute) {
      super(TemplateMode.HTML, prefix, null, false, attribute, true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        AttributeName name,
        String expression,
        IElementTagStructureHandler structure) {
      IStandardExpressionParser parser =
          StandardExpressions.getExpressionParser(context.getConfiguration());
      fill(context, parser.parseExpression(context, expression).execute(context), structure);
    }

    abstract void fill(
        ITemplateContext context, Object value, IElementTagStructureHandler structure);
  }

  private static final class Words extends Filling {
    private final boolean prose;

    Words(String prefix, String attribute) {
      super(prefix, attribute);
      prose = attribute.equals(PROSE);
    }

    @Override
    void fill(ITemplateContext context, Object value, IElementTagStructureHandler structure) {
      Segment segment = (Segment) value;
      Language page = (Language) context.getVariable(PAGE_LANGUAGE);
      if (!segment.language().equals(page)) {
        structure.setAttribute("lang", segment.language().tag().value());
        structure.setAttribute("dir", segment.language().direction().html());
      }
      if (context.getVariable(MARKING) == Marking.KEYS) {
        structure.setAttribute("data-key", segment.key());
      }
      TermMarks terms = (TermMarks) context.getVariable(TERMS);
      structure.setBody(prose ? terms.html(segment) : segment.text().html(), false);
    }
  }

  private static final class Raw extends Filling {
    Raw(String prefix) {
      super(prefix, "raw");
    }

    @Override
    void fill(ITemplateContext context, Object value, IElementTagStructureHandler structure) {
      structure.setBody(((RawContent) value).raw(), false);
    }
  }
}
