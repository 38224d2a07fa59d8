import { paper } from '../offline/colour.ts';
import { icons } from '../offline/icons.ts';
import { href } from '../series/routes.ts';
import { site } from '../site.ts';
import { installStrings } from '../strings/offline.ts';

/** What a device needs to know to install a copy of the site. */
export function GET(): Response {
  const manifest = {
    id: href('/'),
    name: site.title,
    short_name: installStrings.shortName,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    // Where it is to be had, with a way back and to reload.
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: paper.light,
    theme_color: paper.light,
    icons: icons
      .filter(({ name }) => name.startsWith('symbol'))
      .map(({ name, size, isFilled }) => ({
        src: href(`/icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: isFilled ? 'maskable' : 'any',
      })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
