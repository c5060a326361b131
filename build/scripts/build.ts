// Builds the app into out/.
import { build } from './freshBuild.ts'

process.exitCode = (await build()) ? 0 : 1
