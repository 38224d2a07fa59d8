import { useLayoutEffect, useRef, useState } from 'react';
import type { SelfAssessment } from '../exercises/model.ts';
import { store } from '../progress/browser-store.ts';
import { LiveResult } from '../progress/LiveResult.tsx';
import { meanRating, rate, readRatings } from '../progress/ratings.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord } from '../progress/use-record.ts';
import { assessmentStrings } from '../strings/assessment.ts';
import { readEarlyRadios, showRatings } from './radios.ts';
import { Statement } from './Statement.tsx';

const inGerman = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });

/** The statements of one article. */
export function AssessmentIsland({ assessment }: { assessment: SelfAssessment }) {
  const { id, statements } = assessment;
  const root = useRef<HTMLDivElement>(null);
  const record = useRecord('assessment', id);
  const [isFresh, setIsFresh] = useState(false);
  const words = statements.map((statement) => statement.words);
  const ratings = readRatings(words, record);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before remembered ratings are shown
  useLayoutEffect(() => {
    readEarlyRadios(root.current).forEach((rating, index) => {
      if (rating !== null) save(index, rating);
    });
  }, []);

  const shown = ratings.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the ratings
  useLayoutEffect(() => showRatings(root.current, ratings), [shown]);

  /** What stands there may be newer than what is shown: another tab may just have written. */
  function save(index: number, rating: number) {
    const now = new Date().toISOString();
    store.write('assessment', id, rate(words, store.read('assessment', id), index, rating, now));
  }

  const mean = meanRating(ratings);
  const rated = ratings.filter((rating) => rating !== null).length;
  return (
    <div className="assessment" ref={root}>
      {statements.map((statement, index) => (
        <Statement
          key={statement.words}
          statement={statement}
          name={`${id}-${index + 1}`}
          onRate={(rating) => {
            setIsFresh(true);
            save(index, rating);
          }}
        />
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
