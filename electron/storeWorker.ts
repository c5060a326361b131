// The second composition root: the thread in which the store compacts, copies, checks and searches.
import { parentPort } from 'node:worker_threads'
import { serveJobs } from './store/background/serveJobs'
import { nodeFiles } from './store/files/nodeFiles'
import { recordSchema } from './workflow/schema'

if (parentPort !== null) serveJobs(parentPort, { files: nodeFiles, schema: recordSchema })
