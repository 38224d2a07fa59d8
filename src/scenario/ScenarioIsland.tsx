import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Scenario, ScenarioChoice } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { store } from '../progress/browser-store.ts';
import { earlyPlaces } from '../progress/early-input.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import type { ScenarioRecord } from '../progress/shape.ts';
import { useRecord } from '../progress/use-record.ts';
import { scenarioStrings } from '../strings/scenario.ts';
import { AllPaths } from './AllPaths.tsx';
import { followPath, goBack, isEnd, takeDecision } from './path.ts';

/** A way of decisions, one step at a time; it can be gone back, and at its end all ways lie open. */
export function ScenarioIsland({ scenario }: { scenario: Scenario }) {
  const { id, opening } = scenario;
  const record = useRecord('scenario', id);
  const heading = useRef<HTMLParagraphElement>(null);
  const choices = useRef<HTMLUListElement>(null);
  /** Counts the reader's own moves: only they take the focus along. */
  const [moves, setMoves] = useState(0);
  const walk = followPath(scenario, record?.path ?? []);

  useLayoutEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  // Once: a decision that was made before this code arrived, see `early.js`.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    const [pressed] = earlyPlaces(choices.current);
    const choice = walk?.current.choices[pressed?.place ?? -1];
    if (walk && choice) go(takeDecision(walk, choice));
  }, []);

  if (!walk) return null;
  const { decisions, current, isChanged } = walk;

  function go(path: ScenarioRecord['path']) {
    if (path.length === 0) store.remove('scenario', id);
    else store.write('scenario', id, { v: 2, at: new Date().toISOString(), path });
    setMoves(moves + 1);
  }

  const hasEnded = isEnd(current);
  return (
    <div className="scenario">
      <ParagraphList paragraphs={opening} />
      <div className="scenario-walk with-script">
        {decisions.map(({ step, choice }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may come back to a step
          <div key={index} className="scenario-past">
            <ParagraphList paragraphs={step.text} />
            <p className="scenario-decision">
              {scenarioStrings.decided} <RichText text={choice.text} />
            </p>
          </div>
        ))}
        <p className="scenario-heading" ref={heading} tabIndex={-1}>
          {hasEnded ? scenarioStrings.end : scenarioStrings.step(decisions.length + 1)}
        </p>
        {isChanged && <p>{scenarioStrings.changed}</p>}
        <ParagraphList paragraphs={current.text} />
        <Choices
          list={choices}
          choices={current.choices}
          onChoose={(choice) => go(takeDecision(walk, choice))}
        />
        {decisions.length > 0 && (
          <p className="group-actions">
            <button type="button" className="button" onClick={() => go(goBack(walk))}>
              {scenarioStrings.back}
            </button>
            <button type="button" className="button" onClick={() => go([])}>
              {scenarioStrings.again}
            </button>
          </p>
        )}
      </div>
      <AllPaths scenario={scenario} isOffered={hasEnded} />
      <StorageNotice kind="scenario" id={id} />
    </div>
  );
}

function Choices({
  list,
  choices,
  onChoose,
}: {
  list: RefObject<HTMLUListElement | null>;
  choices: ScenarioChoice[];
  onChoose: (choice: ScenarioChoice) => void;
}) {
  return (
    <ul className="scenario-choices" ref={list}>
      {choices.map((choice) => (
        <li key={choice.words}>
          <button type="button" onClick={() => onChoose(choice)}>
            <RichText text={choice.text} />
          </button>
        </li>
      ))}
    </ul>
  );
}
