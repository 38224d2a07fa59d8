import { createHash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">\s*/;
const charset = '<meta charset="utf-8">';
const inlineCode = /<(?:script(?![^>]*\ssrc=)[^>]*|style[^>]*)>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * Leaves in a page's policy the hashes of what stands in that page, and puts the policy before everything that
 * it is to rule. Astro names every script of the whole site on every page, and behind the first of them. It adds
 * no hash: what Astro does not know stays forbidden.
 */
export function narrowPolicy(html: string): string {
  const [tag, policy = ''] = policyTag.exec(html) ?? [];
  if (tag === undefined) return html;
  const present = new Set([...html.matchAll(inlineCode)].map(([, code = '']) => hashOf(code)));
  const narrow = policy
    .replaceAll(/ '(sha256-[^']+)'/g, (source, hash: string) => (present.has(hash) ? source : ''))
    .replaceAll(/;\s+/g, ';')
    .replace(/;$/, '');
  const narrowTag = `<meta http-equiv="content-security-policy" content="${narrow}">`;
  return html.replace(tag, '').replace(charset, () => charset + narrowTag);
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
