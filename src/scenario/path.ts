import { matchItems } from '../exercises/match-items.ts';
import type { Scenario, ScenarioChoice, ScenarioStep } from '../exercises/model.ts';
import type { ScenarioRecord } from '../progress/shape.ts';

/** A decision taken: at which step, and which choice. */
export interface Decision {
  step: ScenarioStep;
  choice: ScenarioChoice;
}

export interface Walk {
  decisions: Decision[];
  /** Where the reader stands now. */
  current: ScenarioStep;
  /** The remembered way no longer leads where it led. */
  isChanged: boolean;
}

/**
 * Follows a remembered way as far as it still exists: steps are known by their id, choices by their words.
 *
 * @returns undefined for a scenario without steps, which the content check refuses
 */
export function followPath({ steps }: Scenario, path: ScenarioRecord['path']): Walk | undefined {
  let current = steps[0];
  const decisions: Decision[] = [];
  for (const { step, choice: words, others } of path) {
    if (current?.id !== step) break;
    // With those beside it: of two that read alike, the one that is left must not take the other's decision.
    const index = matchItems([words, ...others], wordsOf(current))[0];
    const choice: ScenarioChoice | undefined = current.choices[index ?? -1];
    const next = steps.find(({ id }) => id === choice?.to);
    if (!choice || !next) break;
    decisions.push({ step: current, choice });
    current = next;
  }
  return current && { decisions, current, isChanged: decisions.length < path.length };
}

/** The way with one more decision. */
export function takeDecision(
  { decisions, current }: Walk,
  choice: ScenarioChoice,
): ScenarioRecord['path'] {
  return toPath([...decisions, { step: current, choice }]);
}

/** The way without its last decision. */
export function goBack({ decisions }: Walk): ScenarioRecord['path'] {
  return toPath(decisions.slice(0, -1));
}

function toPath(decisions: readonly Decision[]): ScenarioRecord['path'] {
  return decisions.map(({ step, choice: { words } }) => ({
    step: step.id,
    choice: words,
    others: wordsOf(step).filter((other) => other !== words),
  }));
}

const wordsOf = ({ choices }: ScenarioStep) => choices.map(({ words }) => words);

export function isEnd(step: ScenarioStep): boolean {
  return step.choices.length === 0;
}
