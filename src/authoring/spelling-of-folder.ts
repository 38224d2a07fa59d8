import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createReport, type Problem } from '../exercises/problems.ts';
import { readSource } from './source.ts';
import { createSpelling } from './spelling.ts';

/** Words of the texts and the glossary that neither the dictionary nor the folder's `words.txt` knows. */
export async function checkSpellingOf(directory: string): Promise<Problem[]> {
  const wordsFile = join(directory, 'words.txt');
  const checkSpelling = createSpelling(
    existsSync(wordsFile) ? readFileSync(wordsFile, 'utf8') : '',
  );
  const problems: Problem[] = [];
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx$|^glossary\.yaml$/.test(name))
    .sort();
  for (const name of names) {
    const path = join(directory, name);
    const report = createReport(relative(process.cwd(), path).replaceAll('\\', '/'), problems);
    // What cannot be read is told by the check of the content.
    const source = readSource(path, name.endsWith('.yaml') ? 'list' : 'text', () => {});
    if (source !== undefined) await checkSpelling(source, report);
  }
  return problems;
}
