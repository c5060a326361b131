// Rights claims on the platform, and what became of them (R132). The platform's own points stand nowhere in our records,
// so that none are shown: a claim that went against us is what costs them.
import type { Case } from '../../model/case'
import type { MeasuresView } from '../../model/promiseViews'
import { isWithin, type Span } from '../promises/decided'

export function rightsClaims(cases: readonly Case[], span: Span): MeasuresView['claims'] {
  const claims = cases.flatMap(({ platform }) =>
    platform !== null &&
    (platform.severity === 'rightsClaim' || platform.severity === 'steppedIn') &&
    isWithin(platform.since, span)
      ? platform
      : [],
  )
  return {
    count: claims.length,
    open: claims.filter(({ result }) => result === null).length,
    lost: claims.filter(({ result }) => result === 'refund').length,
  }
}
