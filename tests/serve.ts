/** Serves a built site under test: `node tests/serve.ts real|fixture`. */
import { createServer } from 'node:http';
import { siteHandler } from './site-handler.ts';
import { type SiteName, sites } from './sites.ts';

const { folder, port } = sites[process.argv[2] as SiteName];
createServer(siteHandler(folder)).listen(port);
