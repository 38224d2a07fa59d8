import type { Scenario } from '../exercises/model.ts';
import { ParagraphList, RichText } from '../exercises/RichText.tsx';
import { scenarioStrings } from '../strings/scenario.ts';

/**
 * Every step with where its choices lead: at the end of a way, and for readers without JavaScript, who follow the
 * links.
 */
export function AllPaths({ scenario, isOffered }: { scenario: Scenario; isOffered: boolean }) {
  const { id, steps } = scenario;
  const numberOf = (stepId: string) => steps.findIndex((step) => step.id === stepId) + 1;
  const nameOf = (number: number) =>
    number === 1 ? scenarioStrings.start : scenarioStrings.step(number);
  return (
    <details
      className={isOffered ? 'solution' : 'solution without-script'}
      data-pagefind-ignore="all"
    >
      <summary>{isOffered ? scenarioStrings.allPathsHere : scenarioStrings.allPaths}</summary>
      <ol className="scenario-steps">
        {steps.map((step, index) => (
          <li key={step.id} id={`${id}-${step.id}`}>
            <p className="scenario-heading">
              {nameOf(index + 1) + (step.choices.length === 0 ? ` · ${scenarioStrings.end}` : '')}
            </p>
            <ParagraphList paragraphs={step.text} />
            <ul>
              {step.choices.map((choice) => (
                <li key={choice.words}>
                  <a href={`#${id}-${choice.to}`}>
                    <RichText text={choice.text} />
                  </a>{' '}
                  <span className="scenario-target">
                    {scenarioStrings.leadsTo(nameOf(numberOf(choice.to)))}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
