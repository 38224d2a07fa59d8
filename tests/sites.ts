/**
 * The two sites under test: the real content, with a repository to link to, and a small one without, which holds
 * every kind of thing.
 */
export const outputFolder = 'tests/.output';

export const sites = {
  real: {
    content: 'content',
    repository: 'https://github.com/beispiel/serie',
    folder: `${outputFolder}/real`,
    port: 4391,
  },
  fixture: {
    content: 'tests/fixtures/content',
    repository: '',
    folder: `${outputFolder}/fixture`,
    port: 4392,
  },
} as const;

export type SiteName = keyof typeof sites;
