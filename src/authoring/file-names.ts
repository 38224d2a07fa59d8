import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../exercises/problems.ts';
import { slugOf } from '../series/article.ts';
import { isAddress, slugFrom } from '../series/slug.ts';
import { openFile } from './content-files.ts';

/** Endings that somebody gives a text who means it to be read. */
const textEnding = /\.(?:mdx?\.txt|mdx?|markdown|txt)$/i;

/** The name of an article's file is its address: all names of the folder, also of files that nobody reads. */
export function checkFileNames(folder: string, problems: Problem[]): void {
  for (const name of readdirSync(folder).sort()) {
    const top = { line: 1, column: 1 };
    const { report } = openFile(join(folder, name), problems);
    const ending = textEnding.exec(name)?.[0];
    if (ending === '.mdx') {
      if (isAddress(slugOf(name))) continue;
      report('file-name', top, { name, ending: undefined, instead: nameFor(name) });
    } else if (ending !== undefined) {
      report('file-name', top, { name, ending, instead: nameFor(name) });
    }
  }
}

/** Digits in front, which sort the files, stay. */
function nameFor(name: string): string {
  const base = name.replace(textEnding, '');
  const [, digits = '', words = ''] = /^(\d+-)?(.*)$/s.exec(base) ?? [];
  const slug = slugFrom(words) || 'mein-thema';
  return `${digits}${isAddress(slug) ? slug : `beitrag-${slug}`}.mdx`;
}
