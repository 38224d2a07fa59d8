import { articleTemplate, exercisesIn } from '../series/article-template.ts';
import { isAddress, slugFrom } from '../series/slug.ts';
import { newArticleStrings as strings } from '../strings/new-article.ts';
import { type ArticleRequest, RequestError } from './article-request.ts';
import type { Shelf } from './shelf.ts';

/**
 * Name and text of the file, fitted into what is there.
 * @throws RequestError where its address is taken or none
 */
export function createArticleFile(
  request: ArticleRequest,
  shelf: Shelf,
): { name: string; text: string } {
  const slug = slugFor(request);
  const taken = shelf.articles.get(slug);
  if (taken !== undefined) {
    const isLead = request.kind === 'lead';
    throw new RequestError(isLead ? strings.leadTaken(taken) : strings.slugTaken(slug, taken));
  }
  const number = shelf.aspects.find((aspect) => aspect.slug === slug)?.number;
  const name =
    request.kind === 'lead' ? `${String(number).padStart(2, '0')}-${slug}.mdx` : `${slug}.mdx`;
  const { reference } = shelf;
  const prefix = freePrefix(slug, request.kind, shelf);
  return {
    name,
    text: articleTemplate({
      ...request,
      aspects: shelf.aspects.map(({ slug }) => slug),
      prefix,
      reference,
    }),
  };
}

function slugFor({ title, kind, aspect, slug, published }: ArticleRequest): string {
  if (kind === 'lead') {
    if (slug !== undefined) throw new RequestError(strings.slugOfLead);
    return aspect ?? '';
  }
  if (slug === undefined) {
    const words = slugFrom(title);
    return isAddress(words) ? words : `beitrag-${words || published}`;
  }
  if (slug !== slugFrom(slug) || !isAddress(slug))
    throw new RequestError(strings.invalidSlug(slug));
  return slug;
}

/** Ids begin with a letter and are given once on the whole site. */
function freePrefix(slug: string, kind: ArticleRequest['kind'], { ids, reference }: Shelf): string {
  const base = /^[a-z]/.test(slug) ? slug : `beitrag-${slug}`;
  const isFree = (prefix: string) =>
    Object.values(exercisesIn({ prefix, kind, reference })).every(({ id }) => !ids.has(id));
  let prefix = base;
  for (let count = 2; !isFree(prefix); count += 1) prefix = `${base}-${count}`;
  return prefix;
}
