import type { APIRoute } from 'astro';
import { getReferences } from '../../series/citations.ts';
import {
  type ReferenceFormat,
  referenceFormats,
  writeReferences,
} from '../../series/reference-files.ts';

export function getStaticPaths() {
  return Object.keys(referenceFormats).map((format) => ({ params: { format } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(writeReferences(await getReferences(), params.format as ReferenceFormat));
