import type { ReflectQuestion } from '../exercises/model.ts';
import { ParagraphList } from '../exercises/RichText.tsx';
import { keepForReview } from '../progress/browser-review.ts';
import { store } from '../progress/browser-store.ts';
import type { AnswerOf } from '../progress/shape.ts';
import { reflectStrings } from '../strings/quiz.ts';
import { Question, type QuestionProps } from './Question.tsx';
import { ratings, reflectRules } from './reflect.ts';

/** An open question: the reader writes or thinks, compares with a model answer and judges alone. */
export function ReflectQuiz({ question, since }: QuestionProps<ReflectQuestion>) {
  const { id } = question;

  function rate(rating: AnswerOf<'reflect'>['rating']) {
    const record = store.read('quiz', id);
    if (record?.answer.type !== 'reflect') return;
    const answer = { ...record.answer, rating };
    const { score } = reflectRules.grade(question, answer);
    const rated = { ...record, answer, score };
    store.write('quiz', id, rated);
    keepForReview(id, rated, new Date());
  }

  return (
    <Question
      question={question}
      since={since}
      rules={reflectRules}
      type="reflect"
      read={(root) => ({ type: 'reflect', text: textOf(root)?.value ?? '', rating: null })}
      show={show}
      verdict={() => reflectStrings.shown}
      wording={{ check: reflectStrings.show }}
      hasConfidence={false}
      solution={<ParagraphList paragraphs={question.model} />}
    >
      {(answered, isFixed) => (
        <>
          <p className="reflect">
            <label htmlFor={`${id}-text`}>{reflectStrings.label}</label>
            <textarea
              id={`${id}-text`}
              rows={4}
              maxLength={20_000}
              autoComplete="off"
              readOnly={isFixed}
            />
          </p>
          {answered && (
            <div className="reflect-model">
              <p className="option-verdict">{reflectStrings.model}</p>
              <ParagraphList paragraphs={question.model} />
              <fieldset className="confidence">
                <legend>{reflectStrings.rate}</legend>
                <div className="confidence-levels">
                  {ratings.map((rating) => (
                    <label key={rating} htmlFor={`${id}-${rating}`}>
                      <input
                        id={`${id}-${rating}`}
                        type="radio"
                        name={`${id}-urteil`}
                        checked={answered.answer.rating === rating}
                        onChange={() => rate(rating)}
                      />
                      {reflectStrings.ratings[rating]}
                    </label>
                  ))}
                </div>
              </fieldset>
            </div>
          )}
        </>
      )}
    </Question>
  );
}

const textOf = (root: HTMLElement) => root.querySelector('textarea');

function show(root: HTMLElement, answer: AnswerOf<'reflect'> | undefined): void {
  const field = textOf(root);
  if (field) field.value = answer?.text ?? '';
}
