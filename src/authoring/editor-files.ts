/** What editors know of the content, made from what the build knows: schemas of its files, snippets of its blocks. */
import { type ZodType, z } from 'astro/zod';
import {
  articleSchema,
  aspectSchema,
  pageSchema,
  referenceSchema,
  searchWordsSchema,
  termSchema,
} from '../series/schemas.ts';
import { blockSnippets, headSnippet, type Snippet } from '../strings/block-snippets.ts';

/** Path → text of every file that is made. */
export function editorFiles(): Map<string, string> {
  return new Map([
    ['.vscode/schemas/article.schema.json', schemaFile('Kopf eines Artikels', articleSchema)],
    ['.vscode/schemas/page.schema.json', schemaFile('Kopf einer Seite', pageSchema)],
    ['.vscode/schemas/aspects.schema.json', schemaFile('Aspekte', z.array(aspectSchema))],
    ['.vscode/schemas/glossary.schema.json', schemaFile('Glossar', z.array(termSchema))],
    ['.vscode/schemas/references.schema.json', schemaFile('Quellen', z.array(referenceSchema))],
    ['.vscode/schemas/search-words.schema.json', schemaFile('Suchwörter', searchWordsSchema)],
    [
      '.vscode/bausteine.code-snippets',
      snippetFile([headSnippet, ...Object.values(blockSnippets)]),
    ],
  ]);
}

function schemaFile(title: string, schema: ZodType): string {
  // As an author writes it: what has a default may be missing.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return toText({ $schema, title, ...rest });
}

function snippetFile(snippets: readonly Snippet[]): string {
  const entries = snippets.map(({ name, ...snippet }) => [
    name,
    { scope: 'mdx,markdown', ...snippet },
  ]);
  return toText(Object.fromEntries(entries));
}

function toText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
