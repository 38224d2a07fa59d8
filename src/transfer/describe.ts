/** What a remembered entry is, in a few words for its owner. */
import { dayOf, startOf } from '../progress/days.ts';
import { parseRecord, partsOf, type RecordKind, type RecordOf } from '../progress/shape.ts';
import { transferStrings } from '../strings/transfer.ts';

const { details } = transferStrings;
const inGerman = new Intl.DateTimeFormat('de', { dateStyle: 'medium' });

export interface Described {
  key: string;
  kind: RecordKind | 'aside';
  /** What it belongs to: the id of an exercise, or words of the entry itself. */
  name: string;
  detail: string;
  /** When it was last touched, as day in German; '' where it is not known. */
  day: string;
}

/** Undefined for what is no entry of the reader's, such as the number that mixes options. */
export function describeEntry(key: string, text: string): Described | undefined {
  const aside = /^kf:aside:\d+:(.*)$/s.exec(key);
  if (aside) {
    return {
      key,
      kind: 'aside',
      name: aside[1] ?? '',
      detail: details.characters(text.length),
      day: '',
    };
  }
  const parts = partsOf(key);
  const record = parts && parseRecord(parts.kind, text);
  if (!parts || !record) return undefined;
  const { name, detail } = describers[parts.kind](record as never, parts.id);
  return { key, kind: parts.kind, name, detail, day: dayText(latestOf(record)) };
}

type Describer<Kind extends RecordKind> = (
  record: RecordOf<Kind>,
  id: string,
) => { name: string; detail: string };

const describers: { [Kind in RecordKind]: Describer<Kind> } = {
  quiz: ({ score, stem }) => ({ name: stem, detail: scoreText(score) }),
  group: (_, id) => ({ name: id, detail: '' }),
  scenario: ({ path }, id) => ({ name: id, detail: details.steps(path.length) }),
  checklist: ({ items }, id) => ({
    name: id,
    detail: details.done(items.filter(({ done }) => done).length, items.length),
  }),
  assessment: ({ items }, id) => ({
    name: id,
    detail: details.rated(items.filter(({ rating }) => rating !== null).length, items.length),
  }),
  review: ({ stage, due }, id) => ({
    name: id,
    detail: stage === 3 ? details.learnt : details.due(inGerman.format(startOf(due))),
  }),
  run: ({ startedAt }) => ({ name: dayText(startedAt), detail: '' }),
  snapshot: ({ at, aspects }) => {
    const ratings = aspects.flatMap((aspect) => aspect.ratings);
    const rated = ratings.filter((rating) => rating !== null).length;
    return { name: dayText(at), detail: details.rated(rated, ratings.length) };
  },
  plan: ({ action, due }) => ({ name: action, detail: inGerman.format(startOf(due)) }),
  settings: ({ theme, text }) => ({ name: details.view(theme, text), detail: '' }),
  read: ({ sections, isWhole }, id) => ({
    name: id,
    detail: isWhole ? details.whole : details.sections(sections.length),
  }),
};

function scoreText(score: number | null): string {
  if (score === null) return details.answered;
  if (score >= 1) return details.right;
  return score > 0.5 ? details.partly : details.wrong;
}

function latestOf(record: object): string {
  const items = 'items' in record && Array.isArray(record.items) ? record.items : [];
  const moments = [record, ...items].flatMap((one: { at?: unknown }) =>
    typeof one.at === 'string' ? [one.at] : [],
  );
  return moments.sort().at(-1) ?? '';
}

function dayText(moment: string): string {
  return moment === '' ? '' : inGerman.format(startOf(dayOf(new Date(moment))));
}
