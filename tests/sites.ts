/** The sites under test. */
export const outputFolder = 'tests/.output';

interface Site {
  content: string;
  /** Web address to link to, or ''. */
  repository: string;
  /** What a server serves, from the root of its address. */
  root: string;
  /** The site's files: there, or below the base path. */
  folder: string;
  base: string;
  port: number;
}

const fixtures = 'tests/fixtures/content';
const repository = 'https://github.com/beispiel/serie';

function site(name: string, port: number, given: Partial<Site>): Site {
  const { base = '/' } = given;
  const root = `${outputFolder}/${name}`;
  const folder = root + base.replace(/\/$/, '');
  return { content: fixtures, repository: '', base, port, root, folder, ...given };
}

const belowBase = { base: '/serie/', repository };

export const sites = {
  real: site('real', 4391, { content: 'content', repository }),
  /** A small one that holds every kind of thing, without a repository to link to. */
  fixture: site('fixture', 4392, {}),
  /** The small one below a base path, as on GitHub Pages. */
  below: site('below', 4393, belowBase),
};

/** The same once more, on another machine and another day: it has to come out the same. */
export const again = site('again', 4393, belowBase);

export type SiteName = keyof typeof sites;
