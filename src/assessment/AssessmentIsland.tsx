import { useLayoutEffect, useRef, useState } from 'react';
import type { SelfAssessment } from '../exercises/model.ts';
import { RichText } from '../exercises/RichText.tsx';
import { store } from '../progress/browser-store.ts';
import { LiveResult } from '../progress/LiveResult.tsx';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord } from '../progress/use-record.ts';
import { assessmentStrings } from '../strings/assessment.ts';
import { meanRating, type Rating, readRatings, writeRatings } from './ratings.ts';

const inGerman = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });

/** Statements rated 1 to 5 with native radios, uncontrolled: a rating given before this code arrived is kept. */
export function AssessmentIsland({ assessment }: { assessment: SelfAssessment }) {
  const { id, statements } = assessment;
  const root = useRef<HTMLDivElement>(null);
  const record = useRecord('assessment', id);
  const [isFresh, setIsFresh] = useState(false);
  const words = statements.map((statement) => statement.words);
  const ratings = readRatings(words, record);

  const groups = () => [...(root.current?.querySelectorAll('fieldset') ?? [])];
  const given = (): Rating[] =>
    groups().map((group) => {
      const input = group.querySelector<HTMLInputElement>('input:checked');
      return input ? Number(input.value) : null;
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before remembered ratings are shown
  useLayoutEffect(() => {
    const early = given();
    if (early.every((rating) => rating === null)) return;
    const stored = store.read('assessment', id);
    const before = readRatings(words, stored);
    const merged = early.map((rating, index) => rating ?? before[index] ?? null);
    store.write('assessment', id, writeRatings(words, stored, merged, new Date().toISOString()));
  }, []);

  const shown = ratings.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the ratings
  useLayoutEffect(() => {
    groups().forEach((group, index) => {
      for (const input of group.querySelectorAll('input')) {
        input.checked = Number(input.value) === ratings[index];
      }
    });
  }, [shown]);

  function save() {
    setIsFresh(true);
    const now = new Date().toISOString();
    store.write('assessment', id, writeRatings(words, record, given(), now));
  }

  const mean = meanRating(ratings);
  const rated = ratings.filter((rating) => rating !== null).length;
  return (
    <div className="assessment" ref={root}>
      {statements.map((statement, index) => (
        <fieldset key={statement.words} className="statement">
          <legend>
            <RichText text={statement.text} />
          </legend>
          <div className="scale">
            {assessmentStrings.scale.map((label, step) => (
              <label key={label} htmlFor={`${id}-${index + 1}-${step + 1}`}>
                <input
                  id={`${id}-${index + 1}-${step + 1}`}
                  type="radio"
                  name={`${id}-${index + 1}`}
                  value={step + 1}
                  autoComplete="off"
                  onChange={save}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="exercise-progress" data-pagefind-ignore="all">
        {assessmentStrings.progress(rated, statements.length)}
      </p>
      <LiveResult
        text={mean === undefined ? '' : assessmentStrings.mean(inGerman.format(mean))}
        isFresh={isFresh}
      />
      <StorageNotice kind="assessment" id={id} />
    </div>
  );
}
