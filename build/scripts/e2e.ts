// npm run e2e: the end-to-end tests alone; words after -- go to Playwright.
import { buildIfChanged } from './freshBuild.ts'
import { show, tool } from './tool.ts'

const playwright = tool(
  'playwright',
  'test',
  '--config',
  'build/playwright.config.ts',
  ...process.argv.slice(2),
)
process.exitCode = (await buildIfChanged()) && (await show(playwright)) ? 0 : 1
