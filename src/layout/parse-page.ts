/**
 * The one place where text becomes a document (see `policy/directives.ts`). Nothing runs in it; whoever takes
 * elements over into the page takes them from a page of our own. Its inline sheets stay behind: the policy of
 * the page that reads it does not know them.
 */
const withoutSheets = (html: string) => html.replaceAll(/<style>.*?<\/style>/gs, '');
const policy = window.trustedTypes?.createPolicy('page', { createHTML: withoutSheets });

export function parsePage(html: string): Document {
  const trusted = policy?.createHTML(html) ?? withoutSheets(html);
  return new DOMParser().parseFromString(trusted as string, 'text/html');
}
