import { newArticleStrings as strings } from '../strings/new-article.ts';
import {
  type Answers,
  RequestError,
  readAspect,
  readDate,
  readKind,
  readTitle,
} from './article-request.ts';
import type { Shelf } from './shelf.ts';

export interface Dialogue {
  /** Shows the question, gives the answer. */
  ask: (question: string) => Promise<string>;
  /** Says what is wrong with the answer. */
  tell: (message: string) => void;
}

/** Asks for what is missing, each thing until it is right. */
export async function askFor(
  given: Answers,
  shelf: Shelf,
  today: string,
  dialogue: Dialogue,
): Promise<Answers> {
  const until = async <T>(
    question: string,
    answer: string | undefined,
    read: (text: string) => T,
  ) => {
    for (let text = answer; ; text = undefined) {
      try {
        return read(text ?? (await dialogue.ask(question)));
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        dialogue.tell(error.message);
      }
    }
  };
  const title = await until(strings.askTitle, given.title, readTitle);
  const kind = await until(strings.askKind, given.kind, readKind);
  const aspectQuestion = strings.askAspect(shelf.aspects, kind === 'lead');
  const aspect = await until(aspectQuestion, given.aspect, (text) =>
    readAspect(text, kind, shelf.aspects),
  );
  const date = await until(strings.askDate(today), given.date, (text) => readDate(text, today));
  return { title, kind, aspect, date, slug: given.slug };
}
