import { existsSync, readdirSync } from 'node:fs';

/** Names of the files in a folder that end so, sorted; none where there is no such folder. */
export function filesIn(folder: string, ending: '.mdx' | '.svg'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
