import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ProfileIsland } from '../../src/profile/ProfileIsland.tsx';
import { type Rating, writeRatings } from '../../src/progress/ratings.ts';
import type { SnapshotRecord } from '../../src/progress/shape.ts';
import { corner } from '../../src/series/heptagon.ts';
import { profileStrings as strings } from '../../src/strings/profile.ts';
import { stopClock } from './clock.ts';
import { remember, show, startFresh, writeInAnotherTab } from './page.tsx';

const january = '2026-01-05T08:00:00.000Z';
const february = '2026-02-01T08:00:00.000Z';
const march = '2026-03-01T08:00:00.000Z';

startFresh();
stopClock(march);

const titles = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben'];
const statements = ['Ich höre zu.', 'Ich frage nach.'];
const aspects = titles.map((title, index) => ({
  slug: title.toLowerCase(),
  number: index + 1,
  title: `Aspekt ${title}`,
  short: title,
  href: `/aspekte/${title.toLowerCase()}/`,
  help: `/aspekte/${title.toLowerCase()}/#handeln`,
  axis: corner(index, 1),
  assessment: `selbst-${title.toLowerCase()}`,
  statements,
}));
const island = <ProfileIsland aspects={aspects} selfTest="/selbsttest/" />;

const keyOf = (slug: string) => `kf:assessment:selbst-${slug}`;
const record = (ratings: Rating[], at = march) => writeRatings(statements, undefined, ratings, at);
/** Both statements of each aspect with the same rating, in the order of the aspects. */
const rateAspects = (...ratings: Rating[]) => {
  for (const [index, rating] of ratings.entries()) {
    remember(keyOf(aspects[index]?.slug ?? ''), record([rating, rating]));
  }
};
const run = (at: string, ...ratings: Rating[]): SnapshotRecord => ({
  v: 1,
  at,
  aspects: ratings.map((rating, index) => ({
    aspect: aspects[index]?.slug ?? '',
    ratings: [rating, rating],
  })),
});
const rememberRun = (at: string, ...ratings: Rating[]) =>
  remember(`kf:snapshot:${at}`, run(at, ...ratings));

const chart = () => screen.getByRole('img', { name: /^Profil als Siebeneck/ });
const chartText = () => chart().getAttribute('aria-label');
const table = () => within(screen.getByRole('table', { name: strings.table }));
const columns = () =>
  table()
    .getAllByRole('columnheader')
    .map((one) => one.textContent);
const row = (title: string) => within(table().getByRole('row', { name: new RegExp(`^${title}`) }));
const cells = (title: string) =>
  row(title)
    .getAllByRole('cell')
    .map((one) => one.textContent);
/** What follows a sentence as a list, each with where it leads. */
const listAfter = (text: string) =>
  within(screen.getByText(text).nextElementSibling as HTMLElement)
    .getAllByRole('listitem')
    .map((one) => [one.textContent, within(one).getByRole('link').getAttribute('href')]);

describe('before JavaScript', () => {
  test('the first render of the client equals the server’s HTML, rated or not', () => {
    rateAspects(1, 2, 3, 4, 5, 4, 3);

    expect(() => show(island)).not.toThrow();
  });

  test('the server’s HTML knows nothing of what is remembered', () => {
    const fresh = renderToString(island);
    rateAspects(1, 2, 3, 4, 5, 4, 3);
    rememberRun(january, 1, 2);

    expect(renderToString(island)).toBe(fresh);
  });
});

describe('without ratings', () => {
  test('the profile leads to the test', () => {
    show(island);

    expect(screen.getByText(strings.empty)).toBeDefined();
    expect(screen.getByRole('link', { name: strings.toTest }).getAttribute('href')).toBe(
      '/selbsttest/',
    );
  });

  test('there is neither chart nor table', () => {
    show(island);

    expect([screen.queryByRole('img'), screen.queryByRole('table')]).toEqual([null, null]);
  });

  test('of these aspects the profile is empty, whatever else is rated', () => {
    remember('kf:assessment:fremd', record([1, 2]));
    show(island);

    expect(screen.getByText(strings.empty)).toBeDefined();
  });
});

describe('ratings', () => {
  test('arrive in the chart, in words', () => {
    rateAspects(1, 2, 3, 4, 5, 4, 3);
    show(island);

    expect(chartText()).toBe(
      strings.chart([
        'Aspekt Eins: 1,0',
        'Aspekt Zwei: 2,0',
        'Aspekt Drei: 3,0',
        'Aspekt Vier: 4,0',
        'Aspekt Fünf: 5,0',
        'Aspekt Sechs: 4,0',
        'Aspekt Sieben: 3,0',
      ]),
    );
  });

  test('stand in the table too, each at its aspect with the way there', () => {
    rateAspects(1, 2, 3, 4, 5, 4, 3);
    show(island);

    expect(titles.map((title) => cells(`Aspekt ${title}`))).toEqual(
      ['1,0', '2,0', '3,0', '4,0', '5,0', '4,0', '3,0'].map((mean) => [mean]),
    );
    expect(row('Aspekt Fünf').getByRole('link').getAttribute('href')).toBe('/aspekte/fünf/');
  });

  test('are shown as mean to one decimal, in German', () => {
    remember(keyOf('eins'), record([2, 5]));
    show(island);

    expect(cells('Aspekt Eins')).toEqual(['3,5']);
  });

  test('that are missing are told as missing, in chart and table', () => {
    rateAspects(4);
    show(island);

    expect(chartText()).toContain('Aspekt Eins: 4,0; Aspekt Zwei: fehlt');
    expect(cells('Aspekt Zwei')).toEqual([strings.missing]);
  });

  test('of a part of the statements are no mean, and the table says how many', () => {
    remember(keyOf('eins'), record([5, null]));
    show(island);

    expect(chartText()).toContain('Aspekt Eins: fehlt');
    expect(cells('Aspekt Eins')).toEqual(['1 von 2 beantwortet']);
  });

  test('of another tab show', () => {
    show(island);
    writeInAnotherTab(keyOf('drei'), record([5, 4]));

    expect(cells('Aspekt Drei')).toEqual(['4,5']);
  });

  test('erased in another tab leave the profile empty', () => {
    rateAspects(4);
    show(island);
    writeInAnotherTab(keyOf('eins'), undefined);

    expect(screen.getByText(strings.empty)).toBeDefined();
  });

  test('come with their limits and the way to the test', () => {
    rateAspects(4);
    show(island);

    expect(screen.getByText(strings.limits)).toBeDefined();
    expect(screen.getByRole('link', { name: strings.toTest })).toBeDefined();
  });

  test('without an earlier run have neither „davor“ nor a course', () => {
    rateAspects(4);
    show(island);

    expect(columns()).toEqual([strings.columns.aspect, strings.columns.now]);
    expect(screen.getAllByRole('img')).toEqual([chart()]);
  });
});

describe('two runs', () => {
  const course = (title: string) => row(title).getByRole('img').getAttribute('aria-label');

  test('are set side by side with the difference', () => {
    rememberRun(january, 2, 3, 4);
    rememberRun(february, 3, 3, 2);
    show(island);

    expect(columns()).toEqual(Object.values(strings.columns));
    expect(['Eins', 'Zwei', 'Drei'].map((title) => cells(`Aspekt ${title}`).slice(0, 3))).toEqual([
      ['3,0', '2,0', '+1,0'],
      ['3,0', '3,0', strings.same],
      ['2,0', '4,0', '−2,0'],
    ]);
  });

  test('have no difference where one of them misses the aspect', () => {
    rememberRun(january, null, 3);
    rememberRun(february, 3);
    show(island);

    expect(['Eins', 'Zwei'].map((title) => cells(`Aspekt ${title}`).slice(0, 3))).toEqual([
      ['3,0', strings.missing, '–'],
      [strings.missing, '3,0', '–'],
    ]);
  });

  test('have a course, in words', () => {
    rememberRun(january, 2);
    rememberRun(february, 3);
    show(island);

    expect(course('Aspekt Eins')).toBe(
      strings.course(['2,0 (am 5. Januar 2026)', '3,0 (am 1. Februar 2026)']),
    );
  });

  test('have a course that tells what is missing', () => {
    rememberRun(january, null);
    rememberRun(february, 3);
    show(island);

    expect(course('Aspekt Eins')).toContain('fehlt (am 5. Januar 2026)');
  });

  test('are named under the chart', () => {
    rememberRun(january, 2);
    rememberRun(february, 3);
    show(island);

    expect(screen.getByRole('figure').textContent).toContain(
      'am 1. Februar 2026 am 5. Januar 2026',
    );
  });

  test('come in the order of their days, however they were stored', () => {
    remember('kf:snapshot:a', run(february, 3));
    remember('kf:snapshot:b', run(january, 2));
    show(island);

    expect(cells('Aspekt Eins').slice(0, 2)).toEqual(['3,0', '2,0']);
  });

  test('and a rating since make a third point, today', () => {
    rememberRun(january, 2);
    rememberRun(february, 3);
    rateAspects(5);
    show(island);

    expect(cells('Aspekt Eins').slice(0, 3)).toEqual(['5,0', '3,0', '+2,0']);
    expect(course('Aspekt Eins')).toContain('5,0 (heute)');
  });

  test('without a rating since do not stand there twice', () => {
    remember(keyOf('eins'), record([3, 3], january));
    rememberRun(february, 3);
    show(island);

    expect(columns()).toEqual([strings.columns.aspect, strings.columns.now]);
  });

  test('of another tab show', () => {
    rememberRun(january, 2);
    show(island);
    writeInAnotherTab(`kf:snapshot:${february}`, run(february, 3));

    expect(cells('Aspekt Eins').slice(0, 3)).toEqual(['3,0', '2,0', '+1,0']);
  });
});

describe('what stands out', () => {
  test('is the two strongest, with the way to their articles', () => {
    rateAspects(1, 2, 3, 4, 5, 3, 3);
    show(island);

    expect(listAfter(strings.strongest)).toEqual([
      ['Aspekt Fünf (5,0)', '/aspekte/fünf/'],
      ['Aspekt Vier (4,0)', '/aspekte/vier/'],
    ]);
  });

  test('is the two weakest, with the way to what helps', () => {
    rateAspects(1, 2, 3, 4, 5, 3, 3);
    show(island);

    expect(listAfter(strings.weakest)).toEqual([
      ['Aspekt Eins (1,0)', '/aspekte/eins/#handeln'],
      ['Aspekt Zwei (2,0)', '/aspekte/zwei/#handeln'],
    ]);
  });

  test('is not told from three aspects', () => {
    rateAspects(1, 2, 3);
    show(island);

    expect(screen.getByText(strings.notEnough)).toBeDefined();
    expect(screen.queryByText(strings.strongest)).toBeNull();
  });

  test('is told from four', () => {
    rateAspects(1, 2, 3, 4);
    show(island);

    expect(listAfter(strings.strongest).map(([text]) => text)).toEqual([
      'Aspekt Vier (4,0)',
      'Aspekt Drei (3,0)',
    ]);
  });

  test('is nothing where all are level', () => {
    rateAspects(3, 3, 3, 3, 3, 3, 3);
    show(island);

    expect(screen.getByText(strings.noDifference)).toBeDefined();
    expect(screen.queryByText(strings.weakest)).toBeNull();
  });
});

describe('a new run', () => {
  test.for([
    ['a day before four weeks are over', '2026-02-02T08:00:00.000Z', null],
    ['after four weeks', '2026-02-01T08:00:00.000Z', 4],
    ['after more than seven weeks', '2026-01-05T08:00:00.000Z', 7],
  ] as const)('is offered or not: %s', ([, at, weeks]) => {
    rememberRun(at, 3);
    show(island);

    expect(screen.queryByText(/^Ihr letzter Durchgang/)?.textContent ?? null).toBe(
      weeks && strings.again(weeks),
    );
  });

  test('is not offered where the last of several is fresh', () => {
    rememberRun(january, 3);
    rememberRun('2026-02-20T08:00:00.000Z', 4);
    show(island);

    expect(screen.queryByText(/^Ihr letzter Durchgang/)).toBeNull();
  });

  test('is not offered where none was closed', () => {
    rateAspects(3);
    show(island);

    expect(screen.queryByText(/^Ihr letzter Durchgang/)).toBeNull();
  });
});
