import type { SourcePosition } from '../exercises/model.ts';
import type { ParsedDocument } from '../exercises/parse.ts';
import type { Report } from '../exercises/problems.ts';
import { introductionSlug } from './article.ts';
import { reportUnknownAspect, reportUnknownPart } from './named-parts.ts';
import type { ArticleData, Aspect, Reference, Term } from './schemas.ts';
import { checkUses } from './uses.ts';

/** An MDX file as the check sees it. */
export interface CheckedDocument<Data> {
  file: string;
  slug: string;
  /** Undefined where the frontmatter could not be understood. */
  data: Data | undefined;
  document: ParsedDocument;
  /** Where a frontmatter key stands. */
  locate: (path: readonly string[]) => SourcePosition;
  report: Report;
}

type CheckedArticle = CheckedDocument<ArticleData>;

export interface CheckedEntry<T> {
  entry: T;
  at: SourcePosition;
  where: string;
}

/** The entries of one file. */
export interface CheckedList<T> {
  entries: CheckedEntry<T>[];
  report: Report;
}

/** A drawing in `figures/`. */
export interface CheckedFigure {
  name: string;
  report: Report;
}

export interface CheckedContent {
  articles: CheckedArticle[];
  pages: CheckedDocument<unknown>[];
  aspects: CheckedList<Aspect>;
  terms: CheckedList<Term>;
  references: CheckedList<Reference>;
  figures: CheckedFigure[];
}

/** Everything that one file can only get wrong in view of the others. */
export function checkRelations(content: CheckedContent): void {
  checkUnique(content);
  const aspects = content.aspects.entries.map(({ entry }) => entry);
  for (const article of content.articles) {
    checkAspect(article, aspects);
    checkNext(article, aspects);
  }
  checkUses(content);
}

function checkAspect(article: CheckedArticle, aspects: readonly Aspect[]): void {
  const { data, slug, report, locate } = article;
  if (!data) return;
  if (data.aspect !== undefined && !aspects.some((one) => one.slug === data.aspect)) {
    reportUnknownAspect(data.aspect, aspects, locate(['aspect']), report);
    return;
  }
  if (data.kind === 'lead' && data.aspect === undefined) {
    report('aspect-missing', locate(['kind']));
    return;
  }
  const expected = data.kind === 'introduction' ? introductionSlug : data.aspect;
  if (data.kind !== 'post' && expected !== undefined && slug !== expected) {
    report('slug-mismatch', { line: 1, column: 1 }, { expected: `${expected}.mdx` });
  }
}

function checkNext(article: CheckedArticle, aspects: readonly Aspect[]): void {
  const { data, slug, report, locate } = article;
  if (!data?.next) return;
  const known = [introductionSlug, ...aspects.map((aspect) => aspect.slug)];
  const name = data.next.to;
  if (name === slug) report('part-points-to-itself', locate(['next', 'to']));
  else if (!known.includes(name)) {
    reportUnknownPart(name, aspects, locate(['next', 'to']), report);
  }
}

/** Exercise ids, slugs, one lead an aspect, one introduction, ids of terms and references. */
function checkUnique({ articles, pages, aspects, terms, references }: CheckedContent): void {
  const exercises = new Registry();
  const slugs = new Registry();
  const leads = new Registry();
  const introductions = new Registry();
  for (const { file, slug, data, report, locate } of articles) {
    slugs.add(slug, file, (where) =>
      report('duplicate-slug', { line: 1, column: 1 }, { slug, where }),
    );
    if (data?.kind === 'lead' && data.aspect !== undefined) {
      const aspect = data.aspect;
      leads.add(aspect, file, (where) =>
        report('duplicate-lead', locate(['aspect']), { aspect, where }),
      );
    }
    if (data?.kind === 'introduction') {
      introductions.add('introduction', file, (where) =>
        report('duplicate-introduction', locate(['kind']), { where }),
      );
    }
  }
  for (const { file, document, report } of [...articles, ...pages]) {
    for (const { id, position } of document.exercises) {
      exercises.add(id, `${file}:${position.line}`, (where) =>
        report('duplicate-id', position, { id, where }),
      );
    }
  }
  checkIds(aspects, ({ slug }) => slug);
  checkIds(terms, ({ id }) => id);
  checkIds(references, ({ id }) => id);
}

function checkIds<T>({ entries, report }: CheckedList<T>, idOf: (entry: T) => string): void {
  const ids = new Registry();
  for (const { entry, at, where } of entries) {
    const id = idOf(entry);
    ids.add(id, where, (first) => report('duplicate-id', at, { id, where: first }));
  }
}

class Registry {
  readonly #first = new Map<string, string>();

  /** Calls back with the place of the first one if the key is taken. A missing key is another problem's matter. */
  add(key: string, where: string, onTaken: (first: string) => void): void {
    if (key === '') return;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, where);
    else onTaken(first);
  }
}
