/** Chooses what the worker lays in at once; everything else it keeps when it is visited. */
import { introductionSlug } from '../series/article.ts';
import { exerciseNamesPath } from './names.ts';
import { isPage } from './paths.ts';

export interface BuiltFile {
  /** Below the site's root; a page's as it is asked for: `''`, `glossar/`. */
  path: string;
  bytes: number;
  /** SHA-256 in base64; absent where the name carries a hash itself. */
  hash?: string;
  /** Day a post appeared, `2026-12-01`. */
  published?: string;
}

/** A path, with the hash of its content unless the name carries one. */
export type FileEntry = string | [path: string, hash: string];

export interface FileList {
  /** The offline page with all it needs: for readers who save data the whole. */
  shell: FileEntry[];
  rest: FileEntry[];
}

/** As stored, before any compression by the server. */
export const budgetBytes = 3_000_000;

const order = ['shell', 'assets', 'series', 'pages', 'search', 'posts', 'further'] as const;
type Group = (typeof order)[number];

/**
 * Files in the order in which they are worth their room, as far as it goes. The search is taken whole or not
 * at all: its parts only fit each other.
 *
 * @param shell paths of the offline page and all it loads
 */
export function chooseFiles(
  files: readonly BuiltFile[],
  shell: ReadonlySet<string>,
  budget = budgetBytes,
): BuiltFile[] {
  const chosen: BuiltFile[] = [];
  let room = budget;
  for (const group of order) {
    const members = files.filter(({ path }) => groupOf(path, shell) === group).sort(compare);
    for (const part of group === 'search' ? [members] : members.map((file) => [file])) {
      const bytes = part.reduce((sum, file) => sum + file.bytes, 0);
      if (bytes > room) continue;
      room -= bytes;
      chosen.push(...part);
    }
  }
  return chosen;
}

export function toFileList(chosen: readonly BuiltFile[], shell: ReadonlySet<string>): FileList {
  const entries = (files: readonly BuiltFile[]) =>
    files.map(({ path, hash }): FileEntry => (hash === undefined ? path : [path, hash]));
  return {
    shell: entries(chosen.filter(({ path }) => shell.has(path))),
    rest: entries(chosen.filter(({ path }) => !shell.has(path))),
  };
}

function groupOf(path: string, shell: ReadonlySet<string>): Group | undefined {
  if (shell.has(path)) return 'shell';
  if (/^_astro\/.+\.(?:css|js|woff2)$/.test(path)) return 'assets';
  if (/^(?:favicon\.svg|manifest\.webmanifest)$/.test(path)) return 'assets';
  if (path.startsWith('pagefind/')) return 'search';
  if (path === exerciseNamesPath) return 'pages';
  if (!isPage(path)) return undefined;
  if (path === '' || path === `${introductionSlug}/` || path.startsWith('aspekte/'))
    return 'series';
  // There may be hundreds of them, and no article needs them.
  if (/^(?:beitraege|checklisten)\/\d+\//.test(path)) return 'further';
  return /^beitraege\/./.test(path) ? 'posts' : 'pages';
}

/** The newest post first, all else by path. */
function compare(a: BuiltFile, b: BuiltFile): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || (a.path < b.path ? -1 : 1);
}
