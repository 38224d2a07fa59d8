import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnyNode } from 'domhandler';
import { describe, expect, test } from 'vitest';
import type { Paragraphs, Question } from '../../src/exercises/model.ts';
import { parseDocument } from '../../src/exercises/parse.ts';
import { plainParagraphs } from '../../src/exercises/plain-text.ts';
import { sites } from '../sites.ts';
import { type BuiltPage, readPages, siteNames } from './pages.ts';

/** What only the solution may say, in pieces short enough to survive markup. */
function secretsOf(content: string): string[] {
  const sources = ['articles', 'guide'].flatMap((name) => {
    const folder = join(content, name);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  });
  return sources
    .flatMap((source) => parseDocument(source).exercises)
    .filter((exercise) => exercise.kind === 'quiz')
    .flatMap((question) => [...reasonsOf(question), question.explanation])
    .map((paragraphs) => plainParagraphs(paragraphs).slice(0, 24))
    .filter((text) => text !== '');
}

function reasonsOf(question: Question): Paragraphs[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ rationale }) => rationale);
    case 'order':
      return question.steps.map(({ rationale }) => rationale);
    case 'reflect':
      return [question.model];
    default:
      return [];
  }
}

describe.each(siteNames)('the key of every question on the %s site', (site) => {
  const pages = readPages(site).filter(({ $ }) => $('[data-exercise=quiz]').length > 0);
  const secrets = secretsOf(sites[site].content);

  test('is there to be looked for', () => {
    expect(secrets.length).toBeGreaterThan(5);
  });

  test.each(pages)('$path shows it in the closed solution only', ({ $ }) => {
    expect($('details.solution[open]').length).toBe(0);
    const page = $('body').clone();
    // The guide for authors shows on purpose what they write.
    page.find('details.solution, script, .guide-source').remove();
    const text = page.text().replace(/\s+/g, ' ');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test.each(pages)('$path has it in no initial state', ({ $ }) => {
    const quizzes = $('[data-exercise=quiz]');
    expect(
      quizzes.find('input[checked], [aria-checked=true], [data-state]:not(.solution *)').length,
    ).toBe(0);
  });

  test.each(pages)(
    '$path has it in no attribute but the data of the island',
    ({ $ }: BuiltPage) => {
      const page = $('body').clone();
      page.find('details.solution').remove();
      page.find('astro-island').removeAttr('props');
      const attributes = page
        .find('*')
        .map((_, node: AnyNode) => ('attribs' in node ? Object.values(node.attribs).join(' ') : ''))
        .get()
        .join(' ');
      expect(secrets.filter((secret) => attributes.includes(secret))).toEqual([]);
    },
  );

  test('is in no fragment of the search index', () => {
    const folder = join(sites[site].folder, 'pagefind/fragment');
    const fragments = readdirSync(folder).map((file) =>
      gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    );
    expect(fragments.length).toBeGreaterThan(3);
    const found = secrets.filter((secret) => fragments.some((text) => text.includes(secret)));
    expect(found).toEqual([]);
  });
});
