import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { type Icon, iconSvg, icons } from '../../offline/icons.ts';
import { getAspects } from '../../series/queries.ts';

export function getStaticPaths() {
  return icons.map((icon) => ({ params: { name: icon.name }, props: { icon } }));
}

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) => {
  const svg = iconSvg(icon, await getAspects());
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
