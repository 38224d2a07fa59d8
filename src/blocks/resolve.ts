import type { Exercise, ExerciseKind } from '../exercises/model.ts';
import { getBibliography } from '../series/citations.ts';
import { href, sourceHref, termHref } from '../series/routes.ts';

/** The model that the Markdown plugin left in the attribute, citations labelled and terms linked. */
export async function resolveModel<Kind extends ExerciseKind>(
  _kind: Kind,
  json: string,
): Promise<Extract<Exercise, { kind: Kind }>> {
  const bibliography = await getBibliography();
  return JSON.parse(json, (_key, value) => {
    if (value?.kind === 'cite') return { ...value, label: bibliography.label(value.id) };
    if (value?.kind === 'term') return { ...value, href: termHref(value.id) };
    if (value?.kind === 'link' && value.href.startsWith('/')) {
      return { ...value, href: href(value.href) };
    }
    return value;
  });
}

/** The same for use on a page other than its article's, which lists no references. */
export async function resolveElsewhere<E extends Exercise>(exercise: E): Promise<E> {
  const json = JSON.stringify(exercise, (key, value) => {
    if (key === 'position') return undefined;
    return value?.kind === 'cite' ? { ...value, href: sourceHref(value.id) } : value;
  });
  return (await resolveModel(exercise.kind, json)) as E;
}
