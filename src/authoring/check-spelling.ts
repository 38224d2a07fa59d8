/** `npm run check:spelling [-- DIR]`: words of a content folder that neither the dictionary nor `words.txt` knows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { createReport, type Problem } from '../exercises/problems.ts';
import { formatProblems } from './report.ts';
import { createSpelling } from './spelling.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const directory = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';
const wordsFile = join(directory, 'words.txt');

if (!existsSync(wordsFile)) {
  console.error(`„${wordsFile}“ fehlt: die eigenen Wörter der Serie, eines je Zeile.`);
  process.exit(2);
}

const checkSpelling = createSpelling(wordsFile);
const problems: Problem[] = [];
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.mdx$|^glossary\.yaml$/.test(name))
  .sort();
for (const name of files) {
  const path = join(directory, name);
  const report = createReport(relative(process.cwd(), path).replaceAll('\\', '/'), problems);
  await checkSpelling(readFileSync(path, 'utf8'), report);
}
if (problems.length > 0) console.error(formatProblems(problems));
console.log(`${problems.length} unbekannte Wörter in ${files.length} Dateien.`);
process.exitCode = problems.length > 0 ? 1 : 0;
