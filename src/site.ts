interface Site {
  title: string;
  description: string;
  url: string;
  basePath: string;
  language: string;
  locale: string;
  repository: string;
  operator: Operator;
  license: string;
  licenseUrl: string;
  offline: boolean;
  precompressed: boolean;
}

export interface Operator {
  name: string;
  address: readonly string[];
  email: string;
}

/**
 * All that a fork must change. `SITE_URL`, `BASE_PATH` and `REPOSITORY_URL` override address, path and repository at
 * build time.
 */
export const site: Site = {
  title: 'Kundenfokussiert führen',
  description:
    'Eine Artikelserie für Führungskräfte: sieben Aspekte kundenfokussierter Führung, an der Forschung geprüft, mit Übungen zum Mitnehmen in die Woche.',
  url: 'https://example.org',
  basePath: '/',
  language: 'de',
  locale: 'de-DE',
  /**
   * Web address of the source repository, without a trailing slash; empty hides the links to it. The links to edit a
   * page, to report a fault and to begin a post are those of GitHub.
   */
  repository: '',
  /**
   * Who answers for the site, as Impressum and Datenschutz name them: a person or firm, the lines of a postal
   * address, and a mail address. A build without them warns.
   */
  operator: { name: '', address: [], email: '' },
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
  /** Whether browsers keep the pages for reading offline. Switched off, they also drop what they kept before. */
  offline: true,
  /**
   * Whether the build lays `.br` and `.gz` beside each text. GitHub Pages, Netlify, Cloudflare and CloudFront
   * compress by themselves and do without.
   */
  precompressed: true,
};
