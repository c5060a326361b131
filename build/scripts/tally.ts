// Adds up what the tools counted: passed, failed, skipped, and why something was skipped.
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** One line for each skipped test: its name and its reason. */
  reasons: string[]
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, reasons: [] }

/** A suite that could not even start counts as one failure: silence must not look like success. */
export const couldNotStart: Tally = { ...nothing, failed: 1 }

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    reasons: [...one.reasons, ...other.reasons],
  }
}

export function sayTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Nothing passed means nothing was tested. */
export function isGood({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    assertionResults: {
      fullName: string
      status: string
      failureMessages?: string[] | null
      meta?: { skipReason?: string }
    }[]
  }[]
}

/** `ok` is the exit code: the tool also fails for errors outside of any test. */
export function tallyVitest(report: VitestReport, ok: boolean): Tally {
  let sum = nothing
  for (const file of report.testResults) {
    if (file.assertionResults.length === 0 && file.status === 'failed') sum = add(sum, couldNotStart)
    for (const test of file.assertionResults) sum = add(sum, tallyVitestTest(test))
  }
  return !ok && sum.failed === 0 ? add(sum, couldNotStart) : sum
}

function tallyVitestTest(test: VitestReport['testResults'][number]['assertionResults'][number]): Tally {
  if (test.status === 'passed') return { ...nothing, passed: 1 }
  if (test.status === 'failed') return { ...nothing, failed: 1 }
  return { ...nothing, skipped: 1, reasons: [`${test.fullName}: ${test.meta?.skipReason ?? test.status}`] }
}

interface PlaywrightSuite {
  title: string
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    tests: { status: string; annotations: { type: string; description?: string }[]; results: unknown[] }[]
  }[]
}

export interface PlaywrightReport {
  suites: PlaywrightSuite[]
  errors: { message?: string }[]
}

export function tallyPlaywright(report: PlaywrightReport, ok: boolean): Tally {
  const sum = report.suites.map(tallySuite).reduce(add, nothing)
  const withErrors = report.errors.length > 0 && sum.failed === 0 ? add(sum, couldNotStart) : sum
  return !ok && withErrors.failed === 0 ? add(withErrors, couldNotStart) : withErrors
}

function tallySuite(suite: PlaywrightSuite): Tally {
  const own = (suite.specs ?? []).flatMap(spec =>
    spec.tests.map((test): Tally => {
      if (test.status === 'expected') return { ...nothing, passed: 1 }
      if (test.status !== 'skipped') return { ...nothing, failed: 1 }
      const why = test.annotations.find(note => note.type === 'skip' || note.type === 'fixme')
      const reason =
        why?.description ?? why?.type ?? 'did not run, because an earlier test of its group failed'
      return { ...nothing, skipped: 1, reasons: [`${spec.title}: ${reason}`] }
    }),
  )
  return [...own, ...(suite.suites ?? []).map(tallySuite)].reduce(add, nothing)
}
