/**
 * The parser reads code in braces by recursion in native code: some sources of a few hundred letters keep it busy for
 * ever or bring the whole process down. Whatever could do so is read in a process of its own first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SourcePosition } from '../exercises/model.ts';
import { placeIn } from '../exercises/place-in.ts';

const trial = fileURLToPath(new URL('./try-parser.ts', import.meta.url));
/** Milliseconds until a trial that does not even end itself is ended. */
const patience = 20_000;

/** A literal or a comment is all that braces may hold; a brace behind a backslash is text. */
const code =
  /\{(?<!(?<!\\)(?:\\\\)*\\\{)(?!\s*(?:-?\d+(?:\.\d+)?|true|false|"[^"\n]{0,200}"|'[^'\n]{0,200}'|\/\*(?:(?!\*\/)[\s\S])*\*\/)\s*\})/;
const modules = /^(?:import|export)\b/m;
const deepMarkers = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?){30}/m;
/** UTF-16 units. */
export const longestBlock = 20_000;
const mostTags = 1000;

/** Where a source begins to look like more than an article; undefined for one that the parser surely manages. */
function suspect(source: string): SourcePosition | undefined {
  const searched = [code, modules, deepMarkers].map((one) => source.search(one));
  const found = [...searched, manyTags(source)].filter((index) => index !== -1);
  if (found.length === 0) return undefined;
  return placeIn({ text: source, line: 1, column: 1 }, Math.min(...found));
}

/** Offset of the tag that is one too many, or -1. */
function manyTags(source: string): number {
  let at = source.indexOf('<');
  for (let count = 1; at !== -1 && count <= mostTags; count += 1) at = source.indexOf('<', at + 1);
  return at;
}

/** Where a stretch without empty line begins that is longer than anybody reads and any rule should have to. */
export function findLongBlock(source: string): SourcePosition | undefined {
  let start = 0;
  for (const { 0: gap, index } of source.matchAll(/\n[ \t\r]*\n|$/g)) {
    if (index - start > longestBlock) return placeIn({ text: source, line: 1, column: 1 }, start);
    start = index + gap.length;
  }
  return undefined;
}

/** @returns where the parser most likely gives up, or undefined if it does not */
export function parserStumblesAt(source: string): SourcePosition | undefined {
  const at = suspect(source);
  if (!at) return undefined;
  const { status } = spawnSync(process.execPath, [trial], { input: source, timeout: patience });
  return status === 0 ? undefined : at;
}
