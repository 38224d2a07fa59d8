/** What `npm run check:content` does with its options. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCommandStrings as strings } from '../strings/check-command.ts';
import { checkContent, requiredEntries } from './check.ts';
import { fixContent } from './fix.ts';
import { type Format, formats, isFormat } from './formats.ts';
import { formatReadability } from './readability-table.ts';
import { summarize } from './report.ts';

interface Call {
  directory: string;
  /** The one file whose problems are asked for, as an absolute path; all where it is missing. */
  file: string | undefined;
  format: Format;
  isFixing: boolean;
  isSpelling: boolean;
}

/** A call that cannot be understood; the message says what to write instead. */
class CallError extends Error {}

/**
 * Reports every problem of a content folder, or of one file in it: that, too, is checked in view of all the others.
 *
 * @param options as they stand behind the command
 * @param output problems go to `error` as text, to `log` in the formats for programs
 * @returns the exit code: 1 if a problem is an error, 2 for a wrong call
 */
export async function runCheck(
  options: readonly string[],
  output: Pick<Console, 'log' | 'error'>,
): Promise<0 | 1 | 2> {
  try {
    return await check(readCall(options), output);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    output.error(error.message);
    return 2;
  }
}

function readCall(options: readonly string[]): Call {
  const { values, positionals } = parseOptions(options);
  const { format, fix: isFixing, spelling: isSpelling } = values;
  if (!isFormat(format)) throw new CallError(strings.noFormat(format, Object.keys(formats)));
  if (positionals.length > 1) throw new CallError(strings.oneFolder);
  const named = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';
  return { ...readPlace(named), format, isFixing, isSpelling };
}

function readPlace(named: string): Pick<Call, 'directory' | 'file'> {
  if (!existsSync(named)) throw new CallError(strings.noFolder(named));
  if (statSync(named).isDirectory()) {
    const missing = missingEntries(named);
    if (missing.length > 0) throw new CallError(strings.noContent(named, missing));
    return { directory: named, file: undefined };
  }
  const directory = foldersAbove(named).find((folder) => missingEntries(folder).length === 0);
  if (directory === undefined) throw new CallError(strings.noContentAround(named));
  return { directory, file: resolve(named) };
}

function missingEntries(directory: string): string[] {
  return requiredEntries.filter((entry) => !existsSync(join(directory, entry)));
}

/** A file stands in the content folder itself or up to two folders below it. */
function foldersAbove(file: string): string[] {
  const inside = dirname(file);
  return [inside, join(inside, '..'), join(inside, '../..')];
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        spelling: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new CallError(strings.usage);
  }
}

/** The figures of more articles than these nobody reads. */
const mostInTable = 30;

async function check(
  { directory, file, format, isFixing, isSpelling }: Call,
  output: Pick<Console, 'log' | 'error'>,
): Promise<0 | 1> {
  const isMeant = (path: string) => file === undefined || resolve(path) === file;
  const result = isFixing
    ? fixContent(directory, isMeant)
    : { ...checkContent(directory), repaired: 0 };
  const { articleCount, repaired } = result;
  if (isSpelling) {
    const { checkSpellingOf } = await import('./spelling-of-folder.ts');
    result.problems.push(...(await checkSpellingOf(directory)));
  }
  const problems = result.problems.filter((problem) => isMeant(problem.file));
  const articles = result.articles.filter((article) => isMeant(article.file));
  const report = formats[format](problems);
  if (format === 'text') {
    if (report !== '') output.error(report);
    if (repaired > 0) output.log(strings.repaired(repaired));
    output.log(summarize(problems, file === undefined ? articleCount : basename(file)));
    if (articles.length > 0 && articles.length <= mostInTable)
      output.log(`\n${formatReadability(articles)}`);
  } else if (report !== '') output.log(report);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
