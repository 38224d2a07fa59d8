import { describe, expect, test } from 'vitest';
import {
  type ArticleFacts,
  articleData,
  pageData,
  seriesData,
  toJsonLd,
} from '../../../src/series/structured-data.ts';

const series = {
  title: 'Die Serie',
  description: 'Worum es geht.',
  url: 'https://site.test/',
  image: 'https://site.test/vorschau/index.png',
  language: 'de',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Das Konzept ist von jemand anderem.',
};

const facts = (changes: Partial<ArticleFacts> = {}): ArticleFacts => ({
  title: 'Zuhören',
  description: 'Wie man zuhört.',
  url: 'https://site.test/aspekte/zuhoeren/',
  image: 'https://site.test/vorschau/aspekte/zuhoeren.png',
  published: '2026-01-01',
  questions: '6 Fragen',
  ...changes,
});

/** The first node of a page, as a search engine reads it. */
function nodeOf(data: ReturnType<typeof articleData>) {
  return JSON.parse(toJsonLd(data))['@graph'][0];
}

const articleNode = (changes: Partial<ArticleFacts> = {}) =>
  nodeOf(articleData(facts(changes), series));

describe('an article', () => {
  test('is part of the series, whose concept has another author', () => {
    expect(articleNode({ position: 2 })).toMatchObject({
      '@type': 'Article',
      headline: 'Zuhören',
      isPartOf: { '@type': 'CreativeWorkSeries', '@id': series.url },
      position: 2,
      creditText: series.credit,
      license: series.licenseUrl,
      inLanguage: 'de',
    });
  });

  test('has a place in the series even if it is the introduction, and none as a post', () => {
    expect(articleNode({ position: 0 }).position).toBe(0);
    expect(articleNode()).not.toHaveProperty('position');
  });

  test('names who wrote it only if somebody wants to be named', () => {
    expect(articleNode({ author: 'Erika Muster' }).author).toEqual({
      '@type': 'Person',
      name: 'Erika Muster',
    });
    expect(articleNode()).not.toHaveProperty('author');
  });

  test('names the day it was last changed only if it was', () => {
    expect(articleNode({ updated: '2026-02-01' }).dateModified).toBe('2026-02-01');
    expect(articleNode()).not.toHaveProperty('dateModified');
  });

  test('names its aspect unless that is its title', () => {
    expect(articleNode({ about: 'Vorleben' }).about).toEqual({
      '@type': 'Thing',
      name: 'Vorleben',
    });
    expect(articleNode({ about: 'Zuhören' })).not.toHaveProperty('about');
  });

  test('has a quiz only with questions', () => {
    expect(articleNode().hasPart).toEqual({ '@type': 'Quiz', name: '6 Fragen' });
    expect(articleNode({ questions: '' })).not.toHaveProperty('hasPart');
  });
});

test('the front page is the series', () => {
  expect(nodeOf(seriesData(series))).toMatchObject({
    '@type': 'CreativeWorkSeries',
    '@id': series.url,
    name: 'Die Serie',
  });
});

test('any other page tells the way to it', () => {
  const { itemListElement } = nodeOf(pageData('Glossar', series));

  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Die Serie', item: series.url },
    { '@type': 'ListItem', position: 2, name: 'Glossar' },
  ]);
});

test('a post tells the way over the list of posts', () => {
  const list = { title: 'Beiträge', url: 'https://site.test/beitraege/' };
  const [, way] = JSON.parse(toJsonLd(articleData(facts({ list }), series)))['@graph'];

  expect(way.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Die Serie', item: series.url },
    { '@type': 'ListItem', position: 2, name: 'Beiträge', item: list.url },
    { '@type': 'ListItem', position: 3, name: 'Zuhören' },
  ]);
});

test('no text can end the script it stands in', () => {
  const title = '</script><!-- <script>';
  const json = toJsonLd(articleData(facts({ title }), series));

  expect(json).not.toContain('<');
  expect(JSON.parse(json)['@graph'][0].headline).toBe(title);
});
