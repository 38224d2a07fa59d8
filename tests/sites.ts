/** The two sites under test: the real content, and a small one that holds every kind of thing. */
export const outputFolder = 'tests/.output';

export const sites = {
  real: { content: 'content', folder: `${outputFolder}/real`, port: 4391 },
  fixture: { content: 'tests/fixtures/content', folder: `${outputFolder}/fixture`, port: 4392 },
} as const;

export type SiteName = keyof typeof sites;
