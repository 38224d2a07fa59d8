import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from '../../../src/policy/narrow.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

function page(scripts: string, styles: string, body: string): string {
  const policy = `default-src 'none'; script-src 'self' ${scripts}; style-src 'self' ${styles};`;
  return `<html><head><meta charset="utf-8"> <title>x</title><meta http-equiv="content-security-policy" content="${policy}">${body}`;
}

const tagOf = (html: string) => /<meta http-equiv[^>]*>/.exec(html)?.[0];

test('the hashes of what stands in the page stay, all others go', () => {
  const html = page(
    `${hash('one()')} ${hash('two()')}`,
    `${hash('p{}')} ${hash('q{}')}`,
    '<script>one()</script><style>p{}</style><script type="module" src="/two.js"></script>',
  );
  expect(tagOf(narrowPolicy(html))).toBe(
    `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' ${hash('one()')};style-src 'self' ${hash('p{}')}">`,
  );
});

test('a script that the policy does not know stays unknown', () => {
  const html = page(hash('one()'), '', '<script>stranger()</script>');
  expect(narrowPolicy(html)).not.toContain('sha256');
});

test('the policy comes before everything but the encoding', () => {
  const html = narrowPolicy(page('', '', '<script>one()</script>'));
  expect(html).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv="content-security/);
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
});

test('a script with attributes and lines of its own counts', () => {
  const code = '\n  one();\n  two("$&");\n';
  const html = page(hash(code), '', `<script type="module" data-x="1">${code}</script>`);
  expect(narrowPolicy(html)).toContain(hash(code));
});

test('a page without a policy stays as it is', () => {
  expect(narrowPolicy('<p>eine fremde Seite</p>')).toBe('<p>eine fremde Seite</p>');
});
