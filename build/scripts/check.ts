// npm run check: the checks alone, for the moment before a commit.
import { describeCheck, runChecks } from './checks.ts'

const results = await runChecks(result => console.log(describeCheck(result)))
process.exitCode = results.every(result => result.ok) ? 0 : 1
