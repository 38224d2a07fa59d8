import type { ExerciseNames } from '../progress/exercise-names.ts';
import { transferStrings as strings } from '../strings/transfer.ts';
import { type Described, exerciseOf, titleOf } from './describe.ts';

interface Props {
  entries: readonly Described[];
  /** Undefined as long as they are not here. */
  names: ExerciseNames | undefined;
  onErase: (keys: readonly string[]) => void;
}

type Kind = Described['kind'];

/** All entries by kind, closed until somebody looks. */
export function EntryList({ entries, names, onErase }: Props) {
  const kinds = (Object.keys(strings.kinds) as Kind[]).filter((kind) =>
    entries.some((entry) => entry.kind === kind),
  );
  return kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return (
      <details key={kind} className="entries">
        <summary>
          {strings.kinds[kind]} ({own.length})
        </summary>
        <ul>
          {own.map((entry) => (
            <li key={entry.key}>
              <Entry entry={entry} names={names} />
              <button
                type="button"
                className="text-button"
                aria-label={strings.erase(titleOf(entry, names))}
                onClick={({ detail }) => {
                  // By the second click of a double click the next entry stands here.
                  if (detail < 2) onErase([entry.key]);
                }}
              >
                {strings.eraseShort}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="button" onClick={() => onErase(own.map(({ key }) => key))}>
          {strings.erase(strings.kinds[kind])}
        </button>
      </details>
    );
  });
}

function Entry({ entry, names }: { entry: Described; names: ExerciseNames | undefined }) {
  const { detail, day } = entry;
  const name = exerciseOf(entry, names);
  return (
    <span>
      {name ? <a href={name.href}>{name.title}</a> : titleOf(entry, names)}
      {entry.kind === 'quiz' && name && ` – ${entry.name}`}
      <span className="entry-detail">
        {[
          detail,
          day && strings.on(day),
          entry.kind === 'quiz' && names && !name ? strings.details.stillThere : '',
          entry.key,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
