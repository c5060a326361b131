// Prints the path of the Electron that `npm start` and the tests use, and nothing else.
import { prepareRuntime } from './prepare.ts'

const { command } = await prepareRuntime()
process.stdout.write(`${command}\n`)
