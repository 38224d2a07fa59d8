/** „Who may import whom“ of the design, as tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

interface Code {
  text: string;
  /** Where it runs: `build` is the frontmatter of an Astro component. */
  runs: 'anywhere' | 'build' | 'browser';
}

interface SourceFile {
  /** Below `src/`, with forward slashes. */
  path: string;
  text: string;
  code: Code[];
  /** Paths below `src/` for own files; names of packages, `node:*` and virtual modules as they stand. */
  imports: { target: string; runs: Code['runs'] }[];
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/;
const script = /<script([^>]*)>([\s\S]*?)<\/script>/g;

function codeOf(path: string, text: string): Code[] {
  if (!path.endsWith('.astro')) return [{ text, runs: 'anywhere' }];
  const scripts = [...text.matchAll(script)].map(([, attributes = '', body = '']): Code => {
    const source = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    return { text: source ? `import '${source}';` : body, runs: 'browser' };
  });
  return [{ text: frontmatter.exec(text)?.[1] ?? '', runs: 'build' }, ...scripts];
}

function importsOf(path: string, code: readonly Code[]) {
  return code.flatMap(({ text, runs }) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
      target: fileName.startsWith('.')
        ? posix.join(posix.dirname(path), fileName.replace(/\?.*$/, ''))
        : fileName,
      runs,
    })),
  );
}

const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:tsx?|astro)$/.test(name))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    const code = codeOf(path, text);
    return { path, text, code, imports: importsOf(path, code) };
  });

const features = ['quiz', 'checklist', 'assessment', 'review', 'profile', 'scenario', 'transfer'];
const anyFeature = `(?:${features.join('|')})`;
const feature = (path: string) => features.find((name) => path.startsWith(`${name}/`));
const own = (path: string) => `${feature(path)}/`;
const matches = (pattern: string) => (path: string) => new RegExp(`^(?:${pattern})$`).test(path);
/** `strings/checklist.ts`, `strings/checklist-plan.ts` */
const isOwnWords = (target: string, path: string) =>
  new RegExp(`^strings/${feature(path)}(?:-[a-z]+)?\\.ts$`).test(target);
const isOwnFile = (target: string) => files.some(({ path }) => path === target);

/** Packages that are pure themselves: parsing, measuring, validating, reckoning, writing files as text. */
const purePackages = [
  'd3-dsv',
  'd3-scale',
  'd3-shape',
  'fastest-levenshtein',
  'github-slugger',
  'ical-generator',
  'mdast',
  'satteri',
  'valibot',
];
const isPure = matches(
  `${anyFeature}/[^/]+\\.ts|exercises/[^/]+\\.ts|progress/(?!browser-|use-)[^/]+\\.ts`,
);

interface Rule {
  rule: string;
  /** The files it binds. */
  of: (path: string) => boolean;
  mayImport: (target: string, path: string) => boolean;
}

const rules: Rule[] = [
  {
    rule: 'pure rules import only pure rules, those of a feature its words as well',
    of: isPure,
    mayImport: (target, path) =>
      isPure(target) || purePackages.includes(target) || isOwnWords(target, path),
  },
  {
    rule: 'exercises/ imports nothing but itself and pure packages',
    of: matches('exercises/.+'),
    mayImport: (target) => /^(?:exercises\/|react$)/.test(target) || purePackages.includes(target),
  },
  {
    rule: 'islands import their own feature, exercises/, progress/, their strings and React',
    of: matches(`${anyFeature}/.+\\.tsx`),
    mayImport: (target, path) =>
      target === 'react' ||
      isOwnWords(target, path) ||
      [own(path), 'exercises/', 'progress/'].some((folder) => target.startsWith(folder)),
  },
  {
    rule: 'progress/ imports nothing but itself, exercises/, its strings, React and valibot',
    of: matches('progress/.+'),
    mayImport: (target) =>
      /^(?:progress\/|exercises\/|strings\/progress\.ts$|react$|valibot$)/.test(target),
  },
  {
    rule: 'a feature imports no other feature',
    of: (path) => feature(path) !== undefined,
    mayImport: (target, path) => feature(target) === undefined || target.startsWith(own(path)),
  },
  {
    rule: 'series/ imports no feature, no page, no block and no layout',
    of: matches('series/.+'),
    mayImport: (target) => !new RegExp(`^(?:${anyFeature}|pages|blocks|layout)/`).test(target),
  },
  {
    rule: 'only blocks/ and pages/ import both features and series/',
    of: (path) => !/^(?:blocks|pages)\//.test(path),
    mayImport: (target, path) => feature(target) === undefined || !importsSeries(path),
  },
  {
    rule: 'strings/ imports only strings/ and pure rules',
    of: matches('strings/.+'),
    mayImport: (target) => target.startsWith('strings/') || isPure(target),
  },
  {
    rule: 'nobody imports pages/',
    of: () => true,
    mayImport: (target) => !target.startsWith('pages/'),
  },
  {
    rule: 'nobody but build-time code imports authoring/',
    of: (path) => !path.startsWith('authoring/'),
    mayImport: (target) => !target.startsWith('authoring/'),
  },
];

function importsSeries(path: string): boolean {
  const file = files.find((one) => one.path === path);
  return file?.imports.some(({ target }) => target.startsWith('series/')) ?? false;
}

describe('who may import whom', () => {
  test.for(rules)('$rule', ({ of, mayImport }) => {
    const bound = files.filter(({ path }) => of(path));
    const broken = bound.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => !mayImport(target, path))
        .map(({ target }) => `src/${path} imports ${target}`),
    );

    expect(bound).not.toEqual([]);
    expect(broken).toEqual([]);
  });

  test('a script that a component brings along counts as an import', () => {
    const page = files.find(({ path }) => path === 'layout/Page.astro');

    expect(page?.imports).toContainEqual({ target: 'layout/page.ts', runs: 'browser' });
  });

  test('every import of an own file names a file that exists', () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /\.(?:tsx?|astro)$/.test(target) && !isOwnFile(target))
        .map(({ target }) => `src/${path} imports ${target}`),
    );

    expect(missing).toEqual([]);
  });

  test('node:* is for authoring tools, integrations and frontmatter', () => {
    const isBuildTime = matches(
      'authoring/.+|.+/integration\\.ts|offline/build\\.ts|hosting/compress\\.ts|policy/narrow\\.ts|search/index-parts\\.ts|series/(?:aspect-styles|figures|preview-image)\\.ts',
    );
    const broken = files
      .filter(({ path }) => !isBuildTime(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, runs }) => target.startsWith('node:') && runs !== 'build')
          .map(({ target }) => `src/${path} imports ${target}`),
      );

    expect(broken).toEqual([]);
  });
});

const browserNames = ['document', 'localStorage', 'sessionStorage', 'matchMedia'];

/** Names of the browser that the code uses without having declared them itself. */
function browserNamesIn(text: string): string[] {
  const tree = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclaration =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (isDeclaration && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      if (ts.isIdentifier(expression)) {
        used.add(expression.text);
        if (/^(?:window|globalThis|self)$/.test(expression.text)) used.add(name.text);
      }
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      used.add(node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return browserNames.filter((name) => used.has(name) && !declared.has(name));
}

describe('the browser', () => {
  test.for([
    ['a call', 'document.querySelector("a")', ['document']],
    ['a member of window', 'window.localStorage.clear()', ['localStorage']],
    ['a function', 'matchMedia("print")', ['matchMedia']],
    ['a variable of that name', 'const document = parse(); document.problems;', []],
    ['a property of that name', 'result.document.problems', []],
    ['a comment', '// document.body', []],
  ] as const)('is recognised: %s', ([, text, names]) => {
    expect(browserNamesIn(text)).toEqual(names);
  });

  test('is touched only by progress/, search/, layout/ and offline/', () => {
    const broken = files
      .filter(({ path }) => !/^(?:progress|search|layout|offline)\//.test(path))
      .flatMap(({ path, code }) =>
        code.flatMap(({ text }) => browserNamesIn(text)).map((name) => `src/${path} uses ${name}`),
      );

    expect(broken).toEqual([]);
  });

  test('is not touched by the frontmatter of a component', () => {
    const broken = files.flatMap(({ path, code }) =>
      code
        .filter(({ runs }) => runs === 'build')
        .flatMap(({ text }) => browserNamesIn(text))
        .map((name) => `src/${path} uses ${name}`),
    );

    expect(broken).toEqual([]);
  });
});

test('a page has at most 60 lines', () => {
  const long = files
    .filter(({ path }) => /^pages\/.+\.astro$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 60)
    .map(({ path, lines }) => `src/${path} has ${lines} lines`);

  expect(long).toEqual([]);
});
