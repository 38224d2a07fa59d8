/** What a remembered entry is, in a few words for its owner. */
import { dayOf, startOf } from '../progress/days.ts';
import type { ExerciseName, ExerciseNames } from '../progress/exercise-names.ts';
import { readSearches, searchesKey } from '../progress/recent-searches.ts';
import { roomPrefix } from '../progress/rooms.ts';
import { parseRecord, partsOf, prefix, type RecordKind, type RecordOf } from '../progress/shape.ts';
import { readerKey } from '../progress/transfer.ts';
import { transferStrings } from '../strings/transfer.ts';

const { details, kinds } = transferStrings;
const inGerman = new Intl.DateTimeFormat('de', { dateStyle: 'medium' });

export interface Described {
  key: string;
  kind: RecordKind | 'aside' | 'searches' | 'reader' | 'room';
  /** Words of the entry itself; '' where it has none and is called after its exercise. */
  name: string;
  detail: string;
  /** When it was last touched, as day in German; '' where it is not known. */
  day: string;
}

/** Undefined for what is not ours. */
export function describeEntry(key: string, text: string): Described | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const onlyHere = { key, detail: details.onlyHere, day: '' };
  if (key === readerKey) return { ...onlyHere, kind: 'reader', name: details.reader };
  if (key.startsWith(roomPrefix)) {
    return { ...onlyHere, kind: 'room', name: key.slice(roomPrefix.length) };
  }
  if (key === searchesKey) {
    return { ...onlyHere, kind: 'searches', name: readSearches(text).join(', ') };
  }
  const parts = partsOf(key);
  const record = parts && parseRecord(parts.kind, text);
  if (!record) return describeUnreadable(key, text);
  const { name, detail } = describers[parts.kind](record as never);
  return { key, kind: parts.kind, name, detail, day: dayText(latestOf(record)) };
}

/** What was put aside, and what nothing has come upon yet or only a newer site knows. */
function describeUnreadable(key: string, text: string): Described {
  const kind = partsOf(key.replace(/^kf:aside:\d+:/, ''))?.kind;
  const name = kind ? kinds[kind] : details.unknown;
  return { key, kind: 'aside', name, detail: details.characters(text.length), day: '' };
}

/** Kinds whose entries are of one exercise, or of one article. */
const ofExercises: ReadonlySet<Described['kind']> = new Set<RecordKind>([
  'quiz',
  'group',
  'scenario',
  'checklist',
  'assessment',
  'review',
  'read',
]);

export function belongsToExercise({ kind }: Described): boolean {
  return ofExercises.has(kind);
}

/**
 * The exercise or article that an entry belongs to; undefined where there is none, or none any more.
 *
 * @param names undefined as long as they are not here: then nobody knows
 */
export function exerciseOf(
  entry: Described,
  names: ExerciseNames | undefined,
): ExerciseName | undefined {
  return belongsToExercise(entry) ? names?.get(partsOf(entry.key)?.id ?? '') : undefined;
}

/** What to call an entry in a sentence; by its id as long as the names are not here. */
export function titleOf(entry: Described, names: ExerciseNames | undefined): string {
  if (entry.name) return entry.name;
  const unnamed = names ? undefined : partsOf(entry.key)?.id;
  return exerciseOf(entry, names)?.title ?? unnamed ?? details.gone;
}

type Describer<Kind extends RecordKind> = (record: RecordOf<Kind>) => {
  name: string;
  detail: string;
};

const describers: { [Kind in RecordKind]: Describer<Kind> } = {
  quiz: ({ score, stem }) => ({ name: stem, detail: scoreText(score) }),
  group: () => ({ name: '', detail: '' }),
  scenario: ({ path }) => ({ name: '', detail: details.steps(path.length) }),
  checklist: ({ items }) => ({
    name: '',
    detail: details.done(items.filter(({ done }) => done).length, items.length),
  }),
  assessment: ({ items }) => ({
    name: '',
    detail: details.rated(items.filter(({ rating }) => rating !== null).length, items.length),
  }),
  review: ({ stage, due }) => ({
    name: '',
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
  read: ({ sections, isWhole }) => ({
    name: '',
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
