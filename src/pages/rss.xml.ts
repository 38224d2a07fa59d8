import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getBibliography } from '../series/citations.ts';
import { escapeHtml } from '../series/escape-html.ts';
import { feedHtml, newestFirst, sourcesHtml } from '../series/feed.ts';
import { type Article, getAspects, getSeries } from '../series/queries.ts';
import { href } from '../series/routes.ts';
import { site } from '../site.ts';
import { layoutStrings } from '../strings/layout.ts';

/** The newest articles in full: all of a series, and no megabytes for those who have subscribed for years. */
const length = 50;

export const GET: APIRoute = async ({ site: origin }) => {
  const address = (path: string) => new URL(href(path), origin).href;
  const { label, list } = await getBibliography();
  const aspects = await getAspects();
  const articles = (await getSeries()).articles.filter(({ isPreview }) => !isPreview);
  const toItem = ({ path, entry, content }: Article): RSSFeedItem => {
    const { title, description, author, published, aspect } = entry.data;
    const url = address(path);
    const text = feedHtml({ ...content, body: entry.body ?? '', url }, { address, label });
    const sources = sourcesHtml(list(content.citations.map(({ id }) => id)));
    return {
      title,
      description,
      link: url,
      pubDate: new Date(published),
      categories: aspects.filter(({ slug }) => slug === aspect).map(({ title }) => title),
      content: text + sources,
      ...(author && { customData: `<dc:creator>${escapeHtml(author)}</dc:creator>` }),
    };
  };
  return rss({
    title: site.title,
    description: site.description,
    site: address('/'),
    items: newestFirst(articles).slice(0, length).map(toItem),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${site.language}</language>`,
      `<copyright>${layoutStrings.licensed} ${site.license}</copyright>`,
      `<atom:link href="${address('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
};
