import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/exercises/parse.ts';
import { plainParagraphs } from '../../src/exercises/plain-text.ts';
import { sites } from '../sites.ts';
import { type BuiltPage, readAsset, readPages, siteNames } from './pages.ts';

const origin = 'https://example.org';

const isArticle = ({ $ }: BuiltPage) => $('article.article').length > 0;
const isHidden = ({ $ }: BuiltPage) => $('meta[name=robots]').length > 0;
const meta = ($: CheerioAPI, name: string) =>
  $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');

/** Width and height as the header of a PNG names them. */
function pngSize(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe.each(siteNames)('a link to a page of the %s site', (site) => {
  const pages = readPages(site);

  test.each(pages)('$path shows an image of 1200 × 630 in at most 120 KB', ({ $ }) => {
    const address = meta($, 'og:image') ?? '';
    const png = readAsset(site, decodeURIComponent(new URL(address).pathname));

    expect(address).toMatch(/^https:\/\/example\.org\/.+\.png$/);
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(120 * 1024);
    expect(meta($, 'og:image:width')).toBe('1200');
    expect(meta($, 'og:image:height')).toBe('630');
    expect(meta($, 'og:image:alt')?.length).toBeGreaterThan(10);
    expect(meta($, 'twitter:card')).toBe('summary_large_image');
  });

  test.each(pages.filter((page) => !isHidden(page)))('$path has one address', ({ path, $ }) => {
    const canonical = $('link[rel=canonical]').attr('href');

    expect(canonical).toBe(origin + path);
    expect(meta($, 'og:url')).toBe(canonical);
  });

  test.each(pages)('$path says whether it is an article', (page) => {
    const { $ } = page;
    const date = $('.article-meta time').first().attr('datetime');

    expect(meta($, 'og:type')).toBe(isArticle(page) ? 'article' : 'website');
    expect(meta($, 'article:published_time')).toBe(date);
  });

  test.each(pages.filter(isArticle))('$path has an image of its own', ({ path, $ }) => {
    expect(meta($, 'og:image')).toBe(`${origin}/vorschau${path.slice(0, -1)}.png`);
  });

  test('shows no image of a text that is not published', () => {
    const images = readdirSync(join(sites[site].folder, 'vorschau'), {
      recursive: true,
      encoding: 'utf8',
    });

    expect(images.filter((name) => /entwurf|zukunft/.test(name))).toEqual([]);
  });
});

/** Answers and reasons, in pieces too long to stand somewhere by chance. */
function secretsOf(content: string): string[] {
  const folder = join(content, 'articles');
  return readdirSync(folder)
    .flatMap((file) => parseDocument(readFileSync(join(folder, file), 'utf8')).exercises)
    .flatMap((one) => (one.kind === 'quiz' && 'options' in one ? one.options : []))
    .flatMap(({ words, rationale }) => [words, plainParagraphs(rationale).slice(0, 24)])
    .filter(({ length }) => length > 16);
}

describe.each(siteNames)('the structured data of the %s site', (site) => {
  const pages = readPages(site).filter((page) => !isHidden(page));
  const secrets = secretsOf(sites[site].content);
  const dataOf = ({ $ }: BuiltPage) => $('script[type="application/ld+json"]').text();
  const nodesOf = (page: BuiltPage): Record<string, unknown>[] =>
    JSON.parse(dataOf(page))['@graph'];

  test('is there to be looked at', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(secrets.length).toBeGreaterThan(5);
  });

  test.each(pages)('$path stands in one block and names its types', (page) => {
    const types = nodesOf(page).map((node) => node['@type']);
    const front = page.path === '/' ? ['CreativeWorkSeries'] : ['BreadcrumbList'];

    expect(page.$('script[type="application/ld+json"]')).toHaveLength(1);
    expect(types).toEqual(isArticle(page) ? ['Article', 'BreadcrumbList'] : front);
  });

  test.each(pages)('$path has nothing of a question in it', (page) => {
    const data = JSON.stringify(JSON.parse(dataOf(page)));

    expect(secrets.filter((secret) => data.includes(secret))).toEqual([]);
  });

  test.each(pages.filter(isArticle))('$path agrees with the page', (page) => {
    const { $, path } = page;
    const [article = {}] = nodesOf(page);
    const questions = $('[data-exercise=quiz]').length;
    const name = questions === 1 ? '1 Frage' : `${questions} Fragen`;

    expect(article).toMatchObject({
      headline: $('h1').text(),
      url: origin + path,
      image: meta($, 'og:image'),
      datePublished: $('.article-meta time').first().attr('datetime'),
    });
    expect(article.hasPart).toEqual(questions > 0 ? { '@type': 'Quiz', name } : undefined);
  });
});

test('who wrote a post and wants to be named is named on its page, for search engines and in the feed', () => {
  const name = 'Erika & Otto Muster';
  const page = readPages('fixture').find(({ path }) => path === '/beitraege/beitrag/');
  const graph = JSON.parse(page?.$('script[type="application/ld+json"]').text() ?? '')['@graph'];
  const item = parseRssFeed(readAsset('fixture', 'rss.xml').toString()).items?.find(
    ({ link }) => link === `${origin}/beitraege/beitrag/`,
  );

  expect(page?.$('.article-meta').text()).toContain(`von ${name}`);
  expect(graph[0].author).toEqual({ '@type': 'Person', name });
  expect(item?.dc?.creators).toEqual([name]);
});

describe.each(siteNames)('the feed of the %s site', (site) => {
  const xml = readAsset(site, 'rss.xml').toString();
  const $ = load(xml, { xml: true });
  const pages = readPages(site);
  const articles = pages.filter(isArticle);
  const items = $('item')
    .toArray()
    .map((item) => ({
      link: $(item).find('link').text(),
      day: new Date($(item).find('pubDate').text()).toISOString().slice(0, 10),
      html: $(item).find('content\\:encoded').text(),
    }));
  const pageOf = (link: string) => articles.find(({ path }) => origin + path === link);

  test('is well-formed', () => {
    const parser = new SaxesParser({ xmlns: true });

    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    expect(items.length).toBeGreaterThan(1);
  });

  test('says to another parser what it is and who speaks', () => {
    expect(parseRssFeed(xml)).toMatchObject({
      title: 'Kundenfokussiert führen',
      link: `${origin}/`,
      language: 'de',
      copyright: expect.stringContaining('CC BY 4.0'),
      atom: { links: [{ href: `${origin}/rss.xml`, rel: 'self', type: 'application/rss+xml' }] },
    });
  });

  test.each(items)('gives another parser all of $link', ({ link, day, html }) => {
    const item = parseRssFeed(xml).items?.find((one) => one.link === link);

    expect(item).toMatchObject({
      title: pageOf(link)?.$('h1').text(),
      description: pageOf(link)?.$('meta[name=description]').attr('content'),
      guid: { value: link, isPermaLink: true },
      content: { encoded: html.trim() },
    });
    // RFC 822, as RSS asks for.
    expect(item?.pubDate).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
    expect(new Date(item?.pubDate ?? '').toISOString().slice(0, 10)).toBe(day);
  });

  test.each(pages)('is announced by $path', ({ $ }) => {
    expect($('link[rel=alternate][type="application/rss+xml"]').attr('href')).toBe('/rss.xml');
  });

  test('has every published article, the newest first', () => {
    const days = items.map(({ day }) => day);

    expect(items.map(({ link }) => link).toSorted()).toEqual(
      articles.map(({ path }) => origin + path).toSorted(),
    );
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test.each(items)('has $link in full', ({ link, html }) => {
    const page = pageOf(link);
    const text = (of: CheerioAPI, selector: string) =>
      of(selector)
        .toArray()
        .map((node) => of(node).text().replace(/\s+/g, ' ').trim());
    const paragraphs = text(page?.$ ?? $, '.prose > p, .prose > ul > li, .prose > h2').filter(
      (paragraph) => paragraph !== 'Auflösungen',
    );

    expect(paragraphs.length).toBeGreaterThan(1);
    expect(text(load(html), 'p, li, h2')).toEqual(expect.arrayContaining(paragraphs));
  });

  test.each(items)('has absolute addresses only in $link', ({ html }) => {
    const feed = load(html);
    const addresses = feed('[href], [src]')
      .toArray()
      .map((node) => feed(node).attr('href') ?? feed(node).attr('src') ?? '');

    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
  });

  test.each(items)('links to nothing of ours that is not there in $link', ({ html }) => {
    const feed = load(html);
    const broken = feed(`[href^="${origin}"]`)
      .toArray()
      .map((node) => new URL(feed(node).attr('href') ?? ''))
      .filter(({ pathname, hash }) => {
        const page = pages.find(({ path }) => path === pathname);
        return page?.$(hash === '' ? 'main' : decodeURIComponent(hash)).length !== 1;
      });

    expect(broken.map(String)).toEqual([]);
  });

  test.each(items)('has a link in the place of every exercise of $link', ({ link, html }) => {
    const feed = load(html);
    const ids = pageOf(link)
      ?.$('[data-exercise]')
      .toArray()
      .map((node) => `${link}#${node.attribs.id}`);
    const places = feed('a')
      .toArray()
      .filter((node) => / im Artikel: /.test(feed(node).text()))
      .map((node) => feed(node).attr('href'));

    expect(places).toEqual(ids);
    expect(feed('form, input, button, script, style, svg, iframe').length).toBe(0);
  });
});

describe.each(siteNames)('the sitemap of the %s site', (site) => {
  test('has the pages that are meant to be found, and nothing else', () => {
    const $ = load(readAsset(site, 'sitemap-0.xml').toString(), { xml: true });
    const addresses = $('loc')
      .toArray()
      .map((node) => $(node).text());
    const found = readPages(site).filter((page) => !isHidden(page));

    expect(addresses.toSorted()).toEqual(found.map(({ path }) => origin + path).toSorted());
  });
});
