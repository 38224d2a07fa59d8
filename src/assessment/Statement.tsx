import type { Item } from '../exercises/model.ts';
import { RichText } from '../exercises/RichText.tsx';
import { assessmentStrings } from '../strings/assessment.ts';

interface Props {
  statement: Item;
  /** Id of the radios' group; each radio adds its number. */
  name: string;
  onRate: (rating: number) => void;
}

/** One statement with its five native radios, uncontrolled: a rating given before this code arrived is kept. */
export function Statement({ statement, name, onRate }: Props) {
  return (
    <fieldset className="statement">
      <legend>
        <RichText text={statement.text} />
      </legend>
      <div className="scale">
        {assessmentStrings.scale.map((label, step) => (
          <label key={label} htmlFor={`${name}-${step + 1}`}>
            <input
              id={`${name}-${step + 1}`}
              type="radio"
              name={name}
              value={step + 1}
              onChange={() => onRate(step + 1)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
