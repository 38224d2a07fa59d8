import { describe, expect, test } from 'vitest';
import type { Scenario, ScenarioStep } from '../../../src/exercises/model.ts';
import { followPath, goBack, isEnd, takeDecision } from '../../../src/scenario/path.ts';

const position = { line: 1, column: 1 };

const step = (id: string, ...choices: [words: string, to: string][]): ScenarioStep => ({
  id,
  text: [[id]],
  position,
  choices: choices.map(([words, to]) => ({ words, to, text: [words], position })),
});

const scenario = (...steps: ScenarioStep[]): Scenario => ({
  kind: 'scenario',
  id: 'szene',
  position,
  opening: [],
  steps,
});

const scene = scenario(
  step('start', ['Ich frage nach.', 'gespraech'], ['Ich warte ab.', 'ende']),
  step('gespraech', ['Ich höre zu.', 'ende']),
  step('ende'),
);

const walk = (path: [step: string, choice: string, ...others: string[]][], of = scene) => {
  const found = followPath(
    of,
    path.map(([at, choice, ...others]) => ({ step: at, choice, others })),
  );
  if (!found) throw new Error('no step to stand on');
  return found;
};

describe('a way through a scenario', () => {
  test('begins at the first step', () => {
    expect(walk([])).toMatchObject({ current: { id: 'start' }, decisions: [], isChanged: false });
  });

  test('follows decisions to an end', () => {
    const { current, decisions } = walk([
      ['start', 'Ich frage nach.'],
      ['gespraech', 'Ich höre zu.'],
    ]);
    expect(isEnd(current)).toBe(true);
    expect(decisions).toHaveLength(2);
  });

  test('grows by a decision and shrinks by going back', () => {
    const first = walk([['start', 'Ich frage nach.']]);
    const [choice] = first.current.choices;
    if (!choice) throw new Error('no choice');
    expect(takeDecision(first, choice)).toHaveLength(2);
    expect(goBack(first)).toEqual([]);
  });

  test('survives the rewording of a choice', () => {
    expect(walk([['start', 'Ich frage noch nach.']])).toMatchObject({
      current: { id: 'gespraech' },
      isChanged: false,
    });
  });

  test('is not handed from a choice that is gone to the one that stood beside it', () => {
    const shorter = scenario(
      step('start', ['Ich räume den Laden am Freitag auf.', 'ende'], ['Ich warte ab.', 'ende']),
      step('ende'),
    );
    const monday = 'Ich räume den Laden am Montag auf.';
    const friday = 'Ich räume den Laden am Freitag auf.';

    expect(walk([['start', monday]], shorter).current.id).toBe('ende');
    expect(walk([['start', monday, friday, 'Ich warte ab.']], shorter)).toMatchObject({
      current: { id: 'start' },
      isChanged: true,
    });
  });

  test('notes the choices that stood beside the one taken', () => {
    const { current } = walk([]);
    const [choice] = current.choices;
    if (!choice) throw new Error('no choice');
    expect(takeDecision(walk([]), choice)).toEqual([
      { step: 'start', choice: 'Ich frage nach.', others: ['Ich warte ab.'] },
    ]);
  });

  test('ends where it no longer exists, and says so', () => {
    const path: [string, string][] = [
      ['start', 'Ich frage nach.'],
      ['gespraech', 'Ich stürme hinaus und knalle die Tür.'],
    ];
    expect(walk(path)).toMatchObject({ current: { id: 'gespraech' }, isChanged: true });
  });

  test('needs a step to stand on', () => {
    expect(followPath(scenario(), [])).toBeUndefined();
  });
});
