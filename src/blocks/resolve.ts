import type { Exercise, ExerciseKind } from '../exercises/model.ts';
import { getBibliography } from '../series/citations.ts';
import { termHref } from '../series/routes.ts';

/** The model that the Markdown plugin left in the attribute, citations labelled and terms linked. */
export async function resolveModel<Kind extends ExerciseKind>(
  _kind: Kind,
  json: string,
): Promise<Extract<Exercise, { kind: Kind }>> {
  const bibliography = await getBibliography();
  return JSON.parse(json, (_key, value) => {
    if (value?.kind === 'cite') return { ...value, label: bibliography.label(value.id) };
    if (value?.kind === 'term') return { ...value, href: termHref(value.id) };
    return value;
  });
}
