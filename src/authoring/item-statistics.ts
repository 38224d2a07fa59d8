/** `npm run stats:items [-- DIR]`: the questions of a content folder in numbers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { itemStatistics } from '../exercises/item-statistics.ts';
import { parseDocument } from '../exercises/parse.ts';
import { filesIn } from './files-in.ts';
import { formatStatistics } from './statistics-table.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const directory = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';

const folders = ['articles', 'pages'].map((name) => join(directory, name)).filter(existsSync);
if (folders.length === 0) {
  console.error(`„${directory}“ ist kein Inhaltsordner. Nennen Sie einen Ordner wie „content“.`);
  process.exit(2);
}

const files = folders.flatMap((folder) =>
  filesIn(folder, '.mdx').map((name) => join(folder, name)),
);
const exercises = files.flatMap((file) => parseDocument(readFileSync(file, 'utf8')).exercises);
console.log(formatStatistics(itemStatistics(exercises)));
