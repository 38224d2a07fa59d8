import type { Nodes } from 'mdast';
import type { SourcePosition } from './model.ts';
import { placeIn } from './place-in.ts';
import type { Report } from './problems.ts';
import { isTagNamed, positionOf, textIn, walk } from './syntax.ts';

export interface LinkUse extends SourcePosition {
  /** As the browser will read it, entities decoded. */
  address: string;
}

/** Pages of ours, the web, and mail. */
const safeScheme = /^(?:#|\/(?!\/)|https?:\/\/|mailto:)/i;
/** Browsers leave these out or read them as `/`, so that an address leads elsewhere than it looks. */
const treacherous =
  /[\s\p{Cc}\p{Cf}\\]|(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|%2f|%5c|$)|%(?:00|0a|0d|5c)/iu;
const mail = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]{2,}$/i;

interface Scope {
  /** Addresses of the definitions, by identifier. */
  definitions: ReadonlyMap<string, string>;
  report: Report;
}

/** Tells what an address may not do, whether it stands in a link, a definition or bare in the text. */
export function checkLinks(nodes: readonly Nodes[], report: Report): void {
  const definitions = new Map(
    nodes.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  for (const node of nodes) checkLink(node, { definitions, report });
}

function checkLink(node: Nodes, { definitions, report }: Scope): void {
  const at = positionOf(node);
  if (node.type === 'link' || node.type === 'definition') {
    const address = node.url;
    // Which page it means only the check of all files knows.
    if (isArticleFile(address)) return;
    if (!isSafe(address)) {
      report('unsafe-link', at, { address });
      return;
    }
    if (isBroken(address)) {
      report('broken-address', at, { address });
      return;
    }
    const pretence = pretenceOf(address);
    if (pretence) report('deceptive-link', at, pretence);
    else if (node.type === 'link') checkShown(textIn(node).trim(), address, at, report);
  }
  if (node.type === 'linkReference') {
    const address = definitions.get(node.identifier) ?? '';
    checkShown(textIn(node).trim(), address, at, report);
  }
}

const isSafe = (address: string) => safeScheme.test(address) && !treacherous.test(address);
const isArticleFile = (address: string) =>
  /^(?:[\w.-]+\/)*[\p{L}\p{N}_-]+\.mdx?(?:#[\p{L}\p{N}_-]*)?$/u.test(address);
const isWeb = (address: string) => /^https?:/i.test(address);

function isBroken(address: string): boolean {
  if (/^mailto:/i.test(address)) return !mail.test(address);
  if (!isWeb(address)) return false;
  if (!URL.canParse(address)) return true;
  return !/^https?:\/\/[^/?#]/i.test(address) || !new URL(address).hostname.includes('.');
}

/** A name before the „@“, or letters of other alphabets that look like ours. */
function pretenceOf(address: string): { shown: string; host: string } | undefined {
  if (!isWeb(address)) return undefined;
  const { hostname } = new URL(address);
  const written = address.replace(/^https?:\/\//i, '').replace(/[/?#].*$/s, '');
  const isForeign =
    /(?:^|\.)xn--/i.test(written) || /[^\p{Script=Latin}\p{Script=Common}]/u.test(written);
  return written.includes('@') || isForeign ? { shown: written, host: hostname } : undefined;
}

const shownHost = /(?:https?:\/\/|www\.)([\p{L}\p{N}.-]+\.\p{L}{2,})/iu;
const bareHost = /^((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:\/\S*)?$/u;
/** „README.md“ is no place on the web. */
const fileEndings = /\.(?:md|mdx|svg|json|yaml|ts|txt|csv|pdf|html|ics|bib|ris|xml)$/i;

/** A text that reads like an address must be that address. */
function checkShown(text: string, address: string, at: SourcePosition, report: Report): void {
  const bare = bareHost.exec(text)?.[1];
  const shown = shownHost.exec(text)?.[1] ?? (bare && !fileEndings.test(bare) ? bare : undefined);
  if (shown === undefined || /^mailto:/i.test(address)) return;
  const host = isWeb(address) && URL.canParse(address) ? new URL(address).hostname : address;
  if (plainHost(shown) !== plainHost(host)) report('deceptive-link', at, { shown, host });
}

const plainHost = (host: string) => host.toLowerCase().replace(/^www\.|\.+$/g, '');

/** `[Text] (/adresse/)`, which reads like a link to all but Markdown. */
const torn = /\[[^[\]\n]+\][ \t]+\((?:\/|#|\.\.?\/|https?:|mailto:)[^\s()]*\)/g;

/** @param source whole file, where the parser may have taken a bare address for a link of its own */
export function checkTornLinks(nodes: readonly Nodes[], source: string, report: Report): void {
  for (const node of nodes) {
    if (node.type !== 'paragraph' || !textIn(node).includes('] (')) continue;
    const { start, end } = node.position ?? {};
    const text = source.slice(start?.offset, end?.offset);
    for (const { 0: found, index } of text.matchAll(torn)) {
      report('link-torn', placeIn({ text, ...positionOf(node) }, index), { found });
    }
  }
}

/** Links to files of articles: never allowed, but it is known what they mean. */
export function fileLinksOf(nodes: readonly Nodes[]): LinkUse[] {
  return nodes.flatMap((node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !isArticleFile(node.url)) return [];
    return [{ address: node.url, ...positionOf(node) }];
  });
}

/** The safe links among these nodes; those between the steps of a scenario are its own affair. */
export function linksOf(nodes: readonly Nodes[]): LinkUse[] {
  const inSteps = new Set(
    nodes.filter((node) => isTagNamed(node, 'Step')).flatMap((step) => walk(step)),
  );
  return nodes.flatMap((node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !isSafe(node.url)) return [];
    if (node.url.startsWith('#') && inSteps.has(node)) return [];
    return [{ address: node.url, ...positionOf(node) }];
  });
}
