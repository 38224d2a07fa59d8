import { inSingleSpaces } from '../exercises/syntax.ts';
import { sampleSentences } from '../series/article-template.ts';
import type { CheckedDocument } from '../series/relations.ts';
import type { ArticleData } from '../series/schemas.ts';
import { templateStrings as strings } from '../strings/article-template.ts';

/** What the template says in place of an author must not appear; a draft is still being written. */
export function checkTemplateText(article: CheckedDocument<ArticleData>): void {
  const { data, document, locate, report } = article;
  if (!data || data.draft) return;
  for (const key of ['title', 'description'] as const) {
    if (data[key] === strings[key]) report('template-text', locate([key]));
  }
  for (const { text, line, column } of document.texts) {
    const words = inSingleSpaces(text);
    if (sampleSentences.some((sample) => words.startsWith(sample))) {
      report('template-text', { line, column });
    }
  }
}
