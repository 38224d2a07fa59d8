/**
 * What a page may do at all, for Astro's `security.csp`. Astro writes it into each page and adds the hashes of
 * inline scripts and sheets; `narrow.ts` leaves those that the page has. What only a header can say stands in
 * `hosting/headers.ts`.
 *
 * Trusted Types: text becomes a document in `layout/parse-page.ts` alone (policy `page`), and only
 * `offline/register.ts` starts a worker (policy `worker`).
 */
export const contentPolicy = {
  directives: [
    // Not 'none': Firefox judges the pages that are fetched ahead by this alone.
    "default-src 'self'",
    "frame-src 'none'",
    "media-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types page worker',
  ],
  // Pagefind searches in WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
} satisfies { directives: `${string}-${string}`[]; [kind: string]: unknown };
