/** Writes the worker for a finished site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundledLists } from '../licenses/integration.ts';
import { type BuiltFile, budgetBytes, chooseFiles, toFileList } from './files.ts';
import { offlinePath } from './names.ts';
import { isNamedByHash, namedAssets } from './paths.ts';

/** Of what the worker lays in. */
export interface Written {
  files: number;
  bytes: number;
}

/** `sw.js`, and on each page the mark by which it knows its version (see `update.ts`). */
export async function writeWorker(directory: string, budget = budgetBytes): Promise<Written> {
  const files = readFiles(directory);
  const shell = shellOf(directory);
  const chosen = chooseFiles(files, shell, budget);
  await bundle('worker.ts', directory, { __FILES__: JSON.stringify(toFileList(chosen, shell)) });
  return { files: chosen.length, bytes: chosen.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** In place of a worker, one that removes itself. */
export async function writeFarewell(directory: string): Promise<void> {
  await bundle('farewell.ts', directory);
}

function readFiles(directory: string): BuiltFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .flatMap((name): BuiltFile | [] => {
      const file = join(directory, name);
      if (statSync(file).isDirectory()) return [];
      if (isNamedByHash(name)) return { path: name, bytes: statSync(file).size };
      if (name.endsWith('.html')) return readPage(file, name);
      const content = readFileSync(file);
      return { path: name, bytes: content.length, hash: hashOf(content) };
    });
}

function readPage(file: string, name: string): BuiltFile {
  const plain = readFileSync(file, 'utf8').replace(/<html data-version="[^"]*"/, '<html');
  const version = hashOf(plain).replace(/\W/g, '').slice(0, 8);
  const html = plain.replace('<html', `<html data-version="${version}"`);
  writeFileSync(file, html);
  const [, day = ''] = /<time datetime="([\d-]+)"/.exec(html) ?? [];
  return {
    path: name.replace(/(^|\/)index\.html$/, '$1'),
    bytes: Buffer.byteLength(html),
    hash: hashOf(html),
    published: name.startsWith('beitraege/') ? day : '',
  };
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The offline page and the files it names, and those they name. */
function shellOf(directory: string): Set<string> {
  const shell = new Set([offlinePath, 'favicon.svg']);
  const texts = [readFileSync(join(directory, offlinePath, 'index.html'), 'utf8')];
  const assets = readdirSync(join(directory, '_astro'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `_astro/${name.replaceAll('\\', '/')}`,
  );
  for (const text of texts) {
    const named = namedAssets(text);
    // Scripts name their neighbours without the folder.
    const isNamed = (path: string) => named.includes(path) || text.includes(`./${path.slice(7)}`);
    for (const path of assets.filter((asset) => !shell.has(asset) && isNamed(asset))) {
      shell.add(path);
      if (/\.(?:css|js)$/.test(path)) texts.push(readFileSync(join(directory, path), 'utf8'));
    }
  }
  return shell;
}

async function bundle(entry: string, directory: string, define: Record<string, string> = {}) {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      license: { fileName: bundledLists.worker },
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk, list, ...others] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk' || list?.type !== 'asset' || others.length > 0) {
    throw new Error(`${entry} is no single file`);
  }
  writeFileSync(join(directory, 'sw.js'), chunk.code);
  writeFileSync(join(directory, bundledLists.worker), list.source);
}
