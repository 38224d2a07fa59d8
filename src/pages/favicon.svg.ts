import { cornerCount, outlinePath, sectorPath } from '../series/heptagon.ts';
import { getAspects } from '../series/queries.ts';

/** The mark as icon: all sectors in their aspect's hue on paper, so that it shows on any tab. */
export async function GET(): Promise<Response> {
  const aspects = await getAspects();
  const sectors = Array.from({ length: cornerCount }, (_, index) => {
    const hue = aspects[index]?.hue ?? 0;
    return `<path d="${sectorPath(index, 13)}" fill="oklch(0.58 0.13 ${hue})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -16 32 32"><path d="${outlinePath(15.5)}" fill="#fdfaf5"/>${sectors.join('')}</svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
