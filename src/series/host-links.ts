/** Addresses of GitHub's own pages for those who take part without a copy of the repository. */

const branch = 'main';

/** @param file path in the repository */
export function editHref(repository: string, file: string): string {
  return `${repository}/edit/${branch}/${encodeURI(file)}`;
}

/** The form for faults in a text (`.github/ISSUE_TEMPLATE/fehler.yml`), with title and page filled in. */
export function reportHref(repository: string, page: { title: string; url: string }): string {
  return `${repository}/issues/new?${query({ template: 'fehler.yml', title: page.title, seite: page.url })}`;
}

/** A new file in a folder, with name and text filled in. GitHub cuts off addresses of more than about 8 KB. */
export function newFileHref(
  repository: string,
  folder: string,
  file: { name: string; text: string },
): string {
  return `${repository}/new/${branch}/${folder}?${query({ filename: file.name, value: file.text })}`;
}

function query(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}
