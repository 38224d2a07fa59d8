import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { caddyConfig } from '../../src/hosting/caddy.ts';
import { cloudFrontScript, responseHeadersPolicy } from '../../src/hosting/cloudfront.ts';
import { everywhere, type Place } from '../../src/hosting/headers.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';

const place: Place = { host: 'example.org', base: '/', root: '/var/www/serie' };
const folder = '../../src/hosting/examples';

test.each([
  ['nginx.conf', nginxConfig(place)],
  ['Caddyfile', caddyConfig(place)],
  ['s3-cloudfront.sh', cloudFrontScript(place)],
])('the example %s says what the headers say', async (file, text) => {
  await expect(text).toMatchFileSnapshot(`${folder}/${file}`);
});

describe('the command', () => {
  const show = (...given: string[]) =>
    spawnSync(process.execPath, ['src/hosting/show.ts', ...given], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'https://www.example.net', BASE_PATH: '/serie' },
    });

  test('prints the settings for the address and the path that the build is given', () => {
    const { stdout, status } = show('nginx', '/srv/www');
    expect(status).toBe(0);
    expect(stdout).toBe(
      nginxConfig({ host: 'www.example.net', base: '/serie/', root: '/srv/www' }),
    );
  });

  test.each([
    [['apache'], 'Einstellungen für „apache“ gibt es hier nicht.'],
    [[], 'Es ist kein Server genannt.'],
  ])('given %j, says which servers it knows', (given, words) => {
    const { stderr, status } = show(...given);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${words} So geht es: npm run hosting -- nginx|caddy|cloudfront [ORDNER]\n`,
    );
  });
});

describe('the script for S3', () => {
  test.each(['/', '/serie/'])('is one that a shell understands, with %s', (base) => {
    const { status, stderr } = spawnSync('bash', ['-n'], {
      input: cloudFrontScript({ ...place, base }),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('gives CloudFront every header', () => {
    const policy = JSON.stringify(responseHeadersPolicy());
    const { 'Strict-Transport-Security': transport = '', ...others } = everywhere;
    const values = Object.values(others).filter((value) => value !== 'nosniff');
    expect(values.filter((value) => !policy.includes(JSON.stringify(value)))).toEqual([]);
    expect(policy).toContain(`"AccessControlMaxAgeSec":${transport.replace('max-age=', '')}`);
    expect(policy).toContain('"ContentTypeOptions":{"Override":true}');
  });
});
