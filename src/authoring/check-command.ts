/** What `npm run check:content` does: reports every problem of a content folder; exit code 1 if one is an error, 2 for a wrong call. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, requiredEntries } from './check.ts';
import { fixContent } from './fix.ts';
import { type Format, formats, isFormat } from './formats.ts';
import { formatReadability } from './readability-table.ts';
import { summarize } from './report.ts';

/** The figures of more articles than these nobody reads. */
const mostInTable = 30;

interface Call {
  directory: string;
  format: Format;
  isFixing: boolean;
  isSpelling: boolean;
}

function readCall(): Call {
  const { values, positionals } = parseOptions();
  if (!isFormat(values.format)) {
    refuse(
      `Das Format „${values.format}“ gibt es nicht. Möglich: ${Object.keys(formats).join(', ')}.`,
    );
  }
  if (positionals.length > 1) refuse('Nennen Sie nur einen Ordner.');
  const directory = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';
  if (!existsSync(directory)) {
    refuse(`Den Ordner „${directory}“ gibt es nicht. Nennen Sie einen Ordner wie „content“.`);
  }
  const missing = requiredEntries.filter((entry) => !existsSync(join(directory, entry)));
  if (missing.length > 0) {
    refuse(
      `„${directory}“ ist kein Inhaltsordner: ${missing.join(', ')} fehlt. Nennen Sie einen Ordner wie „content“.`,
    );
  }
  return { directory, format: values.format, isFixing: values.fix, isSpelling: values.spelling };
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        spelling: { type: 'boolean', default: false },
      },
    });
  } catch {
    return refuse(
      'So geht es: check:content -- [ORDNER] [--format text|json|github|sarif] [--fix] [--spelling]',
    );
  }
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const { directory, format, isFixing, isSpelling } = readCall();
const repair = isFixing ? fixContent(directory) : { ...checkContent(directory), repaired: 0 };
const { problems, articleCount, articles, repaired } = repair;
if (isSpelling) {
  const { checkSpellingOf } = await import('./spelling-of-folder.ts');
  problems.push(...(await checkSpellingOf(directory)));
}

const output = formats[format](problems);
if (format === 'text') {
  if (output !== '') console.error(output);
  if (repaired > 0)
    console.log(`${repaired === 1 ? '1 Stelle' : `${repaired} Stellen`} berichtigt.`);
  console.log(summarize(problems, articleCount));
  if (articles.length <= mostInTable) console.log(`\n${formatReadability(articles)}`);
} else if (output !== '') console.log(output);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
