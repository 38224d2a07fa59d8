import type { APIRoute } from 'astro';
import type { PreviewCard } from '../../series/preview.ts';
import { drawPreview, previewColours } from '../../series/preview-image.ts';
import { getPreviews } from '../../series/previews.ts';
import { getAspects } from '../../series/queries.ts';

/** The images that others show where they link to a page. */
export async function getStaticPaths() {
  return (await getPreviews()).map(({ path, card }) => ({
    params: { path: path.replace('/vorschau/', '') },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: PreviewCard }> = async ({ props: { card } }) => {
  const hues = (await getAspects()).map(({ hue }) => hue);
  const image = await drawPreview(card, previewColours(hues));
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
