import { expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/check.ts';
import { articleTemplate } from '../../../src/series/article-template.ts';
import { templateStrings } from '../../../src/strings/article-template.ts';
import { withContentFolder } from '../builders.ts';

const template = articleTemplate({
  title: templateStrings.title,
  kind: 'post',
  published: '2026-01-01',
  prefix: 'thema',
  reference: 'meier-2001',
});
const rowsTold = (source: string) =>
  withContentFolder({ 'articles/thema.mdx': source }, (directory) =>
    checkContent(directory)
      .problems.filter(({ kind }) => kind === 'template-text')
      .map(({ line }) => source.split('\n')[line - 1]),
  );
const isPublished = template.replace(/^draft: .*\n/m, '');

test('the template as it is may wait as a draft', () => {
  expect(rowsTold(template)).toEqual([]);
});

test('published, it is told at each sentence that is not the author’s', () => {
  expect(rowsTold(isPublished)).toEqual([
    `title: ${templateStrings.title}`,
    `description: ${templateStrings.description}`,
    templateStrings.opening,
    expect.stringContaining(templateStrings.findingText),
    'Was folgt aus dem Befund im Abschnitt oben?',
    '- [ ] Eine falsche Antwort, die naheliegt.',
    expect.stringContaining('Warum man darauf kommt'),
    '- [x] Das Richtige, nicht länger gesagt.',
    expect.stringContaining('Was dafür spricht'),
    '- [ ] Noch ein Irrtum, genauso gebaut.',
    expect.stringContaining('Auch hier steht'),
    expect.stringContaining('Ein Anstoß, der die Lösung offen lässt.'),
    'Dieser Absatz erklärt das Ganze und darf fehlen.',
    templateStrings.practiceText,
  ]);
});

test('a sentence of one’s own in its place is none', () => {
  const own = isPublished
    .replace(templateStrings.title, 'Ein Titel')
    .replace(templateStrings.opening, 'Am Montag war es still.');

  expect(rowsTold(own)).not.toContain('Am Montag war es still.');
  expect(rowsTold(own)[0]).toBe(`description: ${templateStrings.description}`);
});
