/** All that a fork must change. `SITE_URL` and `BASE_PATH` override address and path at build time. */
export const site = {
  title: 'Kundenfokussiert führen',
  description:
    'Eine Artikelserie für Führungskräfte: sieben Aspekte kundenfokussierter Führung, an der Forschung geprüft, mit Übungen zum Mitnehmen in die Woche.',
  url: 'https://example.org',
  basePath: '/',
  language: 'de',
  locale: 'de-DE',
  /** Web address of the source repository, without a trailing slash; empty hides the links to it. */
  repository: '',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
} as const;
