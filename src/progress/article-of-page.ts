/** The slug at the end of an article's address. */
export function articleOfPage(): string {
  return window.location.pathname.split('/').findLast((part) => part !== '') ?? '';
}
