// A vitest reporter that says nothing itself: it hands the reason of a skipped test to the JSON report.
import type { Reporter, TestCase } from 'vitest/node'

export default class SkipReasons implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const result = test.result()
    if (result.state === 'skipped' && result.note) Object.assign(test.meta(), { skipReason: result.note })
  }
}
