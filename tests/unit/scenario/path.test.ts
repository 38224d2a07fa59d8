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

const walk = (path: [step: string, choice: string][], of = scene) => {
  const found = followPath(
    of,
    path.map(([at, choice]) => ({ step: at, choice })),
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
