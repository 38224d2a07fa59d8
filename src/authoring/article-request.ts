/** What somebody wants to write, made sure of: each part is right or told in a sentence. */
import { aspectNamed } from '../series/named-parts.ts';
import { articleSchema } from '../series/schemas.ts';
import { newArticleStrings as strings } from '../strings/new-article.ts';
import type { Shelf } from './shelf.ts';

/** As typed; what is missing or empty is left to the rules. */
export interface Answers {
  title?: string | undefined;
  kind?: string | undefined;
  /** Slug or number. */
  aspect?: string | undefined;
  date?: string | undefined;
  slug?: string | undefined;
}

export interface ArticleRequest {
  title: string;
  kind: 'lead' | 'post';
  aspect: string | undefined;
  published: string;
  /** Whether somebody chose the day; else it is today and to be thought about. */
  isDateChosen: boolean;
  slug: string | undefined;
}

/** The author's mistake, in a sentence for the author. */
export class RequestError extends Error {}

export function readTitle(text = ''): string {
  const title = text.replace(/\s+/g, ' ').trim();
  if (!articleSchema.shape.title.safeParse(title).success) {
    throw new RequestError(strings.titleLength(title.length));
  }
  if (!/\p{L}/u.test(title)) throw new RequestError(strings.titleWithoutLetters(title));
  return title;
}

const kinds: Partial<Record<string, ArticleRequest['kind']>> = {
  '': 'post',
  post: 'post',
  beitrag: 'post',
  lead: 'lead',
  leitartikel: 'lead',
};

export function readKind(text = ''): ArticleRequest['kind'] {
  const name = text.trim();
  const kind = kinds[name.toLowerCase()];
  if (!kind) throw new RequestError(strings.unknownKind(name));
  return kind;
}

export function readAspect(
  text = '',
  kind: ArticleRequest['kind'],
  aspects: Shelf['aspects'],
): string | undefined {
  const name = text.trim();
  if (name === '') {
    if (kind === 'lead') throw new RequestError(strings.aspectMissing);
    return undefined;
  }
  const found = aspects.find(({ slug, number }) => slug === name || String(number) === name);
  if (found) return found.slug;
  const known = aspects.map(({ slug }) => slug);
  const near = aspectNamed(name, aspects);
  throw new RequestError(strings.unknownAspect(name, near === undefined ? known : [near]));
}

/** @param today what an empty answer means, `YYYY-MM-DD` */
export function readDate(text = '', today: string): string {
  const date = text.trim() || today;
  if (!articleSchema.shape.published.safeParse(date).success) {
    throw new RequestError(strings.invalidDate(date));
  }
  return date;
}

/** @throws RequestError for the first part that is wrong */
export function readRequest(answers: Answers, shelf: Shelf, today: string): ArticleRequest {
  const kind = readKind(answers.kind);
  return {
    title: readTitle(answers.title),
    kind,
    aspect: readAspect(answers.aspect, kind, shelf.aspects),
    published: readDate(answers.date, today),
    isDateChosen: (answers.date ?? '').trim() !== '',
    slug: answers.slug,
  };
}
