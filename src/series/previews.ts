import { site } from '../site.ts';
import { frontStrings } from '../strings/front.ts';
import { seriesStrings } from '../strings/series.ts';
import { sharingStrings } from '../strings/sharing.ts';
import type { PreviewCard } from './preview.ts';
import { type Article, getAspects, getSeries } from './queries.ts';
import type { Aspect } from './schemas.ts';

export interface Preview {
  /** Below the site's root, without `.png`. */
  path: string;
  card: PreviewCard;
}

const claim = { title: site.title, foot: frontStrings.claim };

export const frontPreview: Preview = {
  path: '/vorschau/index',
  card: { ...claim, kind: '', lit: 'all' },
};

/** Of every page that has none of its own. */
export const pagePreview: Preview = {
  path: '/vorschau/seite',
  card: { ...claim, kind: sharingStrings.aboutTheSeries, lit: 'none' },
};

/**
 * So many posts, the newest, have an image with their title. An image takes about 20 ms to draw, and links are
 * passed around while a text is new; older posts share the image of their aspect.
 */
const newestPosts = 50;

export function previewAlt({ card: { kind, title } }: Preview): string {
  return sharingStrings.alt(kind === '' ? title : `${kind}: ${title}`);
}

/** Every image there is to draw. */
export async function getPreviews(): Promise<Preview[]> {
  const { articles } = await getSeries();
  const all = [frontPreview, pagePreview, ...(await Promise.all(articles.map(previewOf)))];
  return [...new Map(all.map((preview) => [preview.path, preview])).values()];
}

export async function previewOf(article: Article): Promise<Preview> {
  const { kind, title } = article.entry.data;
  const aspect = (await getAspects()).find(({ slug }) => slug === article.entry.data.aspect);
  if (kind === 'post' && !(await isNew(article))) {
    return aspect ? sharedPreview(aspect) : pagePreview;
  }
  const name = {
    introduction: seriesStrings.introduction,
    lead: seriesStrings.aspect(aspect?.number ?? 0),
    post: seriesStrings.post,
  }[kind];
  const lit = kind === 'introduction' ? 'all' : (aspect?.number ?? 'none');
  return {
    path: `/vorschau${article.path.slice(0, -1)}`,
    card: { title, kind: name, foot: site.title, lit },
  };
}

async function isNew(post: Article): Promise<boolean> {
  const { posts } = await getSeries();
  return posts.slice(0, newestPosts).includes(post);
}

function sharedPreview({ number, title }: Aspect): Preview {
  const card = { title, kind: sharingStrings.postOn(number), foot: site.title, lit: number };
  return { path: `/vorschau/aspekt-${number}`, card };
}
