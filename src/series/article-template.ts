/** The file that an author begins with: the command writes it, the web editor is opened with it. */
import { stringify } from 'yaml';
import { templateStrings as strings } from '../strings/article-template.ts';
import { blockSnippets, type Snippet, type SnippetName } from '../strings/block-snippets.ts';

export interface NewArticle {
  title: string;
  kind: 'lead' | 'post';
  aspect?: string | undefined;
  /** Slugs to choose from where there is none yet. */
  aspects?: readonly string[] | undefined;
  /** `YYYY-MM-DD` */
  published: string;
  /** Else a remark asks for it. */
  isDateChosen?: boolean | undefined;
  /** What the ids of its exercises begin with. */
  prefix: string;
  /** Id of a reference that exists; without one the examples in force cite nothing. */
  reference?: string | undefined;
}

/** In a snippet: `${1:default}` or `${1|default,other|}`. */
const stop = /\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*)\}/g;

/** The snippet with its stops filled in: by number where given, else by their defaults. */
export function expandSnippet(
  { body }: Snippet,
  values: Readonly<Record<number, string>> = {},
): string {
  const text = body.join('\n');
  return text.replace(
    stop,
    (_, number, standard, first) => values[Number(number)] ?? standard ?? first,
  );
}

/** What the template says about writing: no text of anybody's own. Of the blocks, the first tells what goes where. */
export const sampleSentences: readonly string[] = [
  strings.opening,
  strings.findingText,
  strings.practiceText,
  strings.ratingText,
  ...blockSnippets.single.body
    .flatMap((row) => [...row.matchAll(stop)].map(([, , standard = '']) => standard))
    .filter((standard) => /[.?]$/.test(standard)),
];

/** Its exercises and their ids. */
export function exercisesIn(article: Pick<NewArticle, 'prefix' | 'kind' | 'reference'>) {
  const { prefix, kind, reference } = article;
  return {
    // Without a source there is no right and wrong to ask for.
    question: { snippet: reference ? 'single' : 'reflect', id: `${prefix}-frage` },
    checklist: { snippet: 'checklist', id: `${prefix}-checkliste` },
    ...(kind === 'lead' && {
      assessment: { snippet: 'assessment', id: `${prefix}-einschaetzung` },
    }),
  } satisfies Record<string, { snippet: SnippetName; id: string }>;
}

/** MDX in which the content check finds nothing wrong; a draft, so that it appears only once it is ready. */
export function articleTemplate(article: NewArticle): string {
  const { question, checklist, assessment } = exercisesIn(article);
  const example = ({ snippet, id }: { snippet: SnippetName; id?: string }) =>
    expandSnippet(blockSnippets[snippet], {
      ...(id !== undefined && { 1: id }),
      ...(article.reference && { 9: article.reference }),
    });
  const used: (SnippetName | undefined)[] = [question, checklist, assessment].map(
    (one) => one?.snippet,
  );
  const spare = (Object.keys(blockSnippets) as SnippetName[]).filter(
    (name) => !used.includes(name),
  );
  const cite = article.reference ? ` (${example({ snippet: 'cite' })})` : '';
  const parts = [
    frontmatter(article),
    comment(...strings.guidance),
    strings.opening,
    `## ${strings.finding}`,
    `${strings.findingText}${cite}.`,
    example(question),
    `## ${strings.practice}`,
    strings.practiceText,
    example(checklist),
    ...(assessment ? [`## ${strings.rating}`, strings.ratingText, example(assessment)] : []),
    comment(strings.more, '', spare.map((snippet) => example({ snippet })).join('\n\n')),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontmatter(article: NewArticle): string {
  const { title, kind, aspect, aspects = [], published, isDateChosen } = article;
  const keys = { title, description: strings.description, kind, aspect, published };
  const yaml = stringify(keys, { lineWidth: 0, keepUndefined: false });
  const choice = aspect === undefined && aspects.length > 0 ? `# ${strings.aspect(aspects)}\n` : '';
  // `published` comes last.
  const remark = isDateChosen ? '' : ` # ${strings.published}`;
  return `---\n${choice}${yaml.trimEnd()}${remark}\ndraft: true # ${strings.draft}\n---`;
}

function comment(...lines: string[]): string {
  return `{/*\n${lines.join('\n')}\n*/}`;
}
