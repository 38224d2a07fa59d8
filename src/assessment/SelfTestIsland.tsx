import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Item } from '../exercises/model.ts';
import { store } from '../progress/browser-store.ts';
import { rate } from '../progress/ratings.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useRecord, useRecords } from '../progress/use-record.ts';
import { selfTestRunStrings as strings } from '../strings/assessment-run.ts';
import { RunEnd } from './RunEnd.tsx';
import { readEarlyRadios, showRatings } from './radios.ts';
import { countOpen, firstOpen, momentFor, ratingsOf, runId } from './run.ts';
import { Statement } from './Statement.tsx';

export interface SelfTestPart {
  aspect: string;
  number: number;
  title: string;
  id: string;
  statements: Item[];
}

interface Props {
  parts: SelfTestPart[];
  /** Address of the profile. */
  profile: string;
}

/** All statements of the series in one run, one aspect a screen. The server shows all of them, for paper. */
export function SelfTestIsland({ parts, profile }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const run = useRecord('run', runId);
  const records = new Map(useRecords('assessment').map(({ id, record }) => [id, record]));
  const [step, setStep] = useState(0);
  const [isMoved, setIsMoved] = useState(false);
  /** Until then a style sheet shows the first screen only, see `selftest.css`. */
  const [isAlive, setIsAlive] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const asked = parts.map(({ aspect, id, statements }) => ({
    aspect,
    id,
    statements: statements.map(({ words }) => words),
  }));
  const ratings = ratingsOf(asked, (id) => records.get(id), run);
  const total = ratings.flat().length;
  const isEnd = step === parts.length || run?.isOpen === false;

  // Once: what was checked before this code arrived counts, and the run goes on where it stopped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    const places = asked.flatMap(({ statements }, part) =>
      statements.map((_, index) => [part, index] as const),
    );
    for (const [at, rating] of readEarlyRadios(root.current).entries()) {
      const place = places[at];
      if (place && rating !== null) save(...place, rating);
    }
    const open = store.read('run', runId);
    setIsAlive(true);
    setStep(firstOpen(ratingsOf(asked, (id) => store.read('assessment', id), open)));
  }, []);

  const shown = ratings.join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the ratings
  useLayoutEffect(() => showRatings(root.current, ratings.flat()), [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after the screen has changed
  useLayoutEffect(() => {
    if (isMoved) heading.current?.focus();
  }, [step, isMoved, isEnd]);

  function save(part: number, index: number, rating: number) {
    const { id = '', statements = [] } = asked[part] ?? {};
    const before = store.read('assessment', id);
    const now = momentFor(store.read('run', runId), new Date().toISOString());
    store.write('assessment', id, rate(statements, before, index, rating, now));
  }

  function go(to: number) {
    setStep(to);
    setIsMoved(true);
  }

  return (
    <div className={isAlive ? 'selftest is-alive' : 'selftest'} ref={root}>
      {parts.map((part, index) => (
        <section
          key={part.id}
          className="selftest-part"
          data-aspect={part.number}
          aria-labelledby={`${part.id}-aspekt`}
          hidden={isAlive && (isEnd || index !== step)}
          onKeyDown={(event) => onKey(event, (at, rating) => save(index, at, rating))}
        >
          <p className="selftest-step">{strings.step(index + 1, parts.length)}</p>
          <h2
            id={`${part.id}-aspekt`}
            ref={index === step && !isEnd ? heading : null}
            tabIndex={-1}
          >
            {part.title}
          </h2>
          {part.statements.map((statement, at) => (
            <Statement
              key={statement.words}
              statement={statement}
              name={`${part.id}-${at + 1}`}
              onRate={(rating) => save(index, at, rating)}
            />
          ))}
          <div className="selftest-actions with-script">
            {index > 0 && (
              <button type="button" className="button" onClick={() => go(index - 1)}>
                {strings.back}
              </button>
            )}
            <button type="button" className="button button-strong" onClick={() => go(index + 1)}>
              {nextLabel(index === parts.length - 1, ratings[index]?.includes(null) ?? true)}
            </button>
          </div>
        </section>
      ))}
      <p className="exercise-progress">{strings.progress(total - countOpen(ratings), total)}</p>
      {isEnd && (
        <RunEnd
          heading={heading}
          parts={asked}
          ratings={ratings}
          run={run}
          profile={profile}
          onGo={go}
        />
      )}
      <StorageNotice />
    </div>
  );
}

function nextLabel(isLast: boolean, hasOpen: boolean): string {
  if (isLast) return strings.toEnd;
  return hasOpen ? strings.skip : strings.next;
}

/**
 * 1 to 5 rate and go on, up and down change the statement; left and right stay with the radios. On the heading a
 * number rates the first open statement, on a button none.
 */
function onKey(event: KeyboardEvent<HTMLElement>, save: (index: number, rating: number) => void) {
  const isOnButton = (event.target as Element).closest('button') !== null;
  if (event.ctrlKey || event.metaKey || event.altKey || isOnButton) return;
  const groups = [...event.currentTarget.querySelectorAll<HTMLElement>('.statement')];
  const current = groups.findIndex((group) => group.contains(event.target as Node));
  const rating = /^[1-5]$/.test(event.key) ? Number(event.key) : undefined;
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isOpen = (group: HTMLElement) => group.querySelector('input:checked') === null;
  const at = current === -1 && rating !== undefined ? groups.findIndex(isOpen) : current;
  if (at === -1 || (rating === undefined && move === undefined)) return;
  event.preventDefault();
  if (rating !== undefined) save(at, rating);
  focusStatement(event.currentTarget, groups[at + (rating === undefined ? (move ?? 0) : 1)], at);
}

function focusStatement(part: HTMLElement, group: HTMLElement | undefined, from: number) {
  const target =
    group?.querySelector<HTMLElement>('input:checked') ??
    group?.querySelector<HTMLElement>('input') ??
    (from > 0 ? part.querySelector<HTMLElement>('.button-strong') : null);
  target?.focus();
}
