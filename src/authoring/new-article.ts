/** `npm run new:article [-- --title …]`: writes the file that a new article begins with; exit code 1 if it cannot. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { dayOf } from '../progress/days.ts';
import { newArticleStrings as strings } from '../strings/new-article.ts';
import { createArticleFile } from './article-file.ts';
import { type Answers, RequestError, readRequest } from './article-request.ts';
import { askFor, type Dialogue } from './ask.ts';
import { readShelf } from './shelf.ts';

try {
  const answers = readFlags();
  if (answers.help) console.log(strings.help);
  else console.log(strings.written(await writeArticle(answers)));
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readFlags(): Answers & { help?: boolean | undefined } {
  const text = { type: 'string' } as const;
  const options = { title: text, kind: text, aspect: text, date: text, slug: text };
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values;
  } catch (error) {
    const [, flag = ''] = /'([^' ]+)/.exec((error as Error).message) ?? [];
    throw new RequestError(strings.unknownFlag(flag));
  }
}

/** @returns the path of the file */
async function writeArticle(given: Answers): Promise<string> {
  const directory = process.env.CONTENT_DIR ?? 'content';
  const shelf = readShelf(directory);
  if (!shelf) throw new RequestError(strings.noFolder(directory));
  const today = dayOf(new Date());
  const answers =
    given.title === undefined
      ? await inDialogue((dialogue) => askFor(given, shelf, today, dialogue))
      : given;
  const { name, text } = createArticleFile(readRequest(answers, shelf, today), shelf);
  const path = join(directory, 'articles', name);
  // Fails on a file that came into being meanwhile.
  writeFileSync(path, text, { flag: 'wx' });
  return path;
}

async function inDialogue<T>(use: (dialogue: Dialogue) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) throw new RequestError(strings.noTerminal);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.on('close', () => closed.abort());
  try {
    return await use({
      ask: (question) => terminal.question(question, { signal: closed.signal }),
      tell: (message) => console.error(message),
    });
  } catch (error) {
    if (closed.signal.aborted) throw new RequestError(`\n${strings.cancelled}`);
    throw error;
  } finally {
    terminal.close();
  }
}
