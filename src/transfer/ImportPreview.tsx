import { useLayoutEffect, useRef } from 'react';
import type { ExerciseNames } from '../progress/exercise-names.ts';
import type { Change, Effect } from '../progress/transfer.ts';
import { transferStrings as strings } from '../strings/transfer.ts';
import { describeEntry, titleOf } from './describe.ts';

const inGerman = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short' });
const effects: readonly Effect[] = ['new', 'changed', 'same'];

interface Props {
  changes: readonly Change[];
  /** Undefined as long as they are not here. */
  names: ExerciseNames | undefined;
  exportedAt: string;
  onApply: () => void;
  onCancel: () => void;
}

/** What an import would do, before it does it. */
export function ImportPreview({ changes, names, exportedAt, onApply, onCancel }: Props) {
  const heading = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const hasEffect = changes.some(({ effect }) => effect !== 'same');
  return (
    <div className="import-preview" role="group">
      <p ref={heading} tabIndex={-1}>
        {hasEffect ? strings.preview(inGerman.format(new Date(exportedAt))) : strings.nothingToDo}
      </p>
      {effects.map((effect) => (
        <EffectList key={effect} effect={effect} changes={changes} names={names} />
      ))}
      <div className="transfer-actions">
        {hasEffect && (
          <button type="button" className="button button-strong" onClick={onApply}>
            {strings.apply}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {strings.cancel}
        </button>
      </div>
    </div>
  );
}

interface ListProps extends Pick<Props, 'changes' | 'names'> {
  effect: Effect;
}

function EffectList({ effect, changes, names }: ListProps) {
  const own = changes.filter((change) => change.effect === effect);
  if (own.length === 0) return null;
  return (
    <details className="entries" open={effect !== 'same'}>
      <summary>
        {strings.list(own.length)} {strings.effects[effect]}
      </summary>
      <ul>
        {own.map(({ key, text }) => {
          const described = describeEntry(key, text);
          return (
            <li key={key}>
              <span>
                {described ? titleOf(described, names) : key}
                <span className="entry-detail">
                  {described &&
                    [strings.kinds[described.kind], described.detail].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
