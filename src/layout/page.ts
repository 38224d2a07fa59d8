/** All that a page runs by itself, in one file: each further one is a request. */
import './reader.ts';
import './citation-note.ts';
import '../search/opener.ts';
// Last: it waits for what it loads.
import '../search/highlight-opener.ts';
