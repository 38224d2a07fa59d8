/** `npm run check:content [-- DIR]`: reports every problem of a content folder; exit code 1 if one is an error. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, requiredEntries } from './check.ts';
import { formatReadability } from './readability-table.ts';
import { formatProblems, summarize } from './report.ts';

/** The figures of more articles than these nobody reads. */
const mostInTable = 30;

const { positionals } = parseArgs({ allowPositionals: true });
const directory = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';

if (!existsSync(directory)) {
  console.error(`Den Ordner „${directory}“ gibt es nicht. Nennen Sie einen Ordner wie „content“.`);
  process.exit(2);
}

const missing = requiredEntries.filter((entry) => !existsSync(join(directory, entry)));
if (missing.length > 0) {
  console.error(
    `„${directory}“ ist kein Inhaltsordner: ${missing.join(', ')} fehlt. Nennen Sie einen Ordner wie „content“.`,
  );
  process.exit(2);
}

const { problems, articleCount, articles } = checkContent(directory);
if (problems.length > 0) console.error(formatProblems(problems));
console.log(summarize(problems, articleCount));
if (articles.length <= mostInTable) console.log(`\n${formatReadability(articles)}`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
