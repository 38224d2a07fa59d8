/** What the catalogue is made of. */
export type Severity = 'error' | 'warning';

/** A problem that is worded where it is found; the catalogue passes it on. */
export interface Worded {
  message: string;
  fix: string;
}

type Wording = readonly [message: string, fix: string];

export interface Entry<Details> {
  severity: Severity;
  word: (details: Details) => Wording;
  /** The work that a rule of item writing rests on. */
  source?: string;
}

/** @param source short reference with its DOI, where a rule of item writing says so */
export function error<Details = void>(
  word: (details: Details) => Wording,
  source?: string,
): Entry<Details> {
  return { severity: 'error', word, ...(source !== undefined && { source }) };
}

/** @param source short reference with its DOI */
export function warning<Details = void>(
  source: string,
  word: (details: Details) => Wording,
): Entry<Details> & { source: string } {
  return { severity: 'warning', word, source };
}
