import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { Aspect } from './schemas.ts';

const id = 'virtual:aspects.css';

/**
 * A stylesheet that gives each `[data-aspect="n"]` the hue that `aspects.yaml` names: the policy allows no
 * style attributes, and the hue has one place.
 */
export function aspectStyles(contentDirectory: URL): Plugin {
  const file = new URL('aspects.yaml', contentDirectory);
  return {
    name: 'aspect-styles',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const aspects = parse(readFileSync(file, 'utf8')) as Aspect[];
      const rules = aspects.map(({ number, hue }) => `[data-aspect="${number}"]{--hue:${hue}}`);
      return `@layer tokens{${rules.join('')}}`;
    },
  };
}
