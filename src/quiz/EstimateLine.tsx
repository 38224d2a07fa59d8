import type { EstimateQuestion } from '../exercises/model.ts';
import { estimateStrings } from '../strings/quiz.ts';
import { placeOnLine } from './estimate.ts';
import { inGerman } from './in-german.ts';

const width = 300;
const margin = 20;

/** The given and the true value on the line between the ends of the range. */
export function EstimateLine({ question, given }: { question: EstimateQuestion; given: number }) {
  const { answer, minimum, maximum, unit, tolerance } = question;
  const x = (value: number) => margin + placeOnLine(question, value) * (width - 2 * margin);
  const label = estimateStrings.line(inGerman(given), inGerman(answer), unit);
  return (
    <figure className="estimate-line">
      <svg viewBox={`0 0 ${width} 44`} role="img" aria-label={label}>
        <line className="line-axis" x1={margin} x2={width - margin} y1="22" y2="22" />
        <line
          className="line-tolerance"
          x1={x(answer - tolerance)}
          x2={x(answer + tolerance)}
          y1="22"
          y2="22"
        />
        <circle className="line-truth" cx={x(answer)} cy="22" r="6" />
        <path className="line-given" d={`M${x(given)} 12v20`} />
        <text x={margin} y="42" textAnchor="middle">
          {inGerman(minimum)}
        </text>
        <text x={width - margin} y="42" textAnchor="middle">
          {inGerman(maximum)}
        </text>
      </svg>
      <figcaption>
        <span className="key-given">
          {estimateStrings.yours}: {inGerman(given)}
        </span>
        <span className="key-truth">
          {estimateStrings.truth}: {inGerman(answer)}
        </span>
      </figcaption>
    </figure>
  );
}
