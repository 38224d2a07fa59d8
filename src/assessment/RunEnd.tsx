import type { MouseEvent, RefObject } from 'react';
import { store } from '../progress/browser-store.ts';
import type { Rating } from '../progress/ratings.ts';
import { selfTestRunStrings as strings } from '../strings/assessment-run.ts';
import {
  beginRun,
  countOpen,
  endRun,
  firstOpen,
  type Part,
  type Run,
  runId,
  toSnapshot,
} from './run.ts';

const inGerman = new Intl.DateTimeFormat('de', { dateStyle: 'long' });

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  parts: readonly Part[];
  ratings: readonly (readonly Rating[])[];
  run: Run | undefined;
  profile: string;
  onGo: (step: number) => void;
}

/** The last screen: closing a run, or what becomes of a closed one. */
export function RunEnd({ heading, parts, ratings, run, profile, onGo }: Props) {
  const open = countOpen(ratings);
  const isDone = run?.isOpen === false;

  function finish() {
    const now = new Date().toISOString();
    store.write('snapshot', now, toSnapshot(parts, ratings, now));
    store.write('run', runId, endRun(run, now));
    // The button that was pressed is gone.
    heading.current?.focus();
  }

  function again(event: MouseEvent) {
    // The second click of a double click on the button that stood here.
    if (event.detail > 1) return;
    store.write('run', runId, beginRun(new Date().toISOString()));
    onGo(0);
  }

  return (
    <section className="selftest-end" aria-labelledby="selbsttest-ende">
      <h2 id="selbsttest-ende" ref={heading} tabIndex={-1}>
        {strings.endTitle}
      </h2>
      <p role="status">
        {isDone ? strings.finished(inGerman.format(new Date(run.at))) : openText(open)}
      </p>
      {isDone && <p>{strings.againNote}</p>}
      <div className="selftest-actions">
        {isDone ? (
          <>
            <a className="button button-strong" href={profile}>
              {strings.toProfile}
            </a>
            <button type="button" className="button" onClick={again}>
              {strings.again}
            </button>
          </>
        ) : (
          <>
            {open > 0 && (
              <button type="button" className="button" onClick={() => onGo(firstOpen(ratings))}>
                {strings.toOpen}
              </button>
            )}
            <button type="button" className="button button-strong" onClick={finish}>
              {strings.finish}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function openText(open: number): string {
  return open === 0 ? strings.allRated : strings.openLeft(open);
}
