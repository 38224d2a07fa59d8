/** Prints the settings of a server for this site: `npm run hosting -- nginx|caddy|cloudfront [ORDNER]`. */
import { site } from '../site.ts';
import { hostingStrings as strings } from '../strings/hosting.ts';
import { caddyConfig } from './caddy.ts';
import { cloudFrontScript } from './cloudfront.ts';
import type { Place } from './headers.ts';
import { nginxConfig } from './nginx.ts';

const servers: Record<string, (place: Place) => string> = {
  nginx: (place) => nginxConfig(place),
  caddy: caddyConfig,
  cloudfront: cloudFrontScript,
};

const [name = '', root = '/var/www/serie'] = process.argv.slice(2);
const base = `/${process.env.BASE_PATH ?? site.basePath}/`.replaceAll(/\/+/g, '/');
const host = new URL(process.env.SITE_URL ?? site.url).host;
const config = servers[name];

if (config) {
  process.stdout.write(config({ host, base, root }));
} else {
  console.error(strings.unknownServer(name, Object.keys(servers)));
  process.exitCode = 1;
}
