import type { APIRoute } from 'astro';
import { namedArticles } from '../../series/reader-state.ts';

/** What remembered entries are called by, for readers who have any. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await namedArticles()));
