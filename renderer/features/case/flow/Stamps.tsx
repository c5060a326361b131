// What must not be overlooked on a case: a new piece went out, so no money back; the platform; the manager has it (R11–R13).
import { PLATFORM_RESULTS, SEVERITIES } from '#shared/catalog/platform'
import { isGone, isReplacement } from '#shared/domain/goods/standing'
import type { CaseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { useLanguage, useWords } from '../../../ui/words'
import './flow.css'

export function Stamps({ view }: { readonly view: CaseView }) {
  const words = useWords().flow
  const { outgoing, platform, level } = view.settlement
  const isReplaced = outgoing.some(out => isReplacement(out) && isGone(out))
  const hasGone = platform !== null && platform.severity !== 'talk'
  if (!isReplaced && !hasGone && level === 1) return null
  return (
    <div className="stamps">
      {isReplaced ? <span className="stamp stamp-replaced">{words.replaced}</span> : null}
      {hasGone ? <PlatformStamp platform={platform} /> : null}
      {level === 1 ? null : <span className="stamp">{words.atLevel[level]}</span>}
    </div>
  )
}

type PlatformStampProps = { readonly platform: NonNullable<CaseView['settlement']['platform']> }

/** Red once the platform should have had our answer: that, too, is a word that we broke. */
function PlatformStamp({ platform }: PlatformStampProps) {
  const words = useWords().flow
  const language = useLanguage()
  const say = useSay()
  const { severity, dueAt, result } = platform
  if (result !== null) {
    const name = PLATFORM_RESULTS.find(({ id }) => id === result)?.text[language] ?? ''
    return <span className="stamp">{words.decided(name)}</span>
  }
  const name = SEVERITIES.find(({ id }) => id === severity)?.text[language] ?? ''
  const isLate = dueAt !== null && say.isPast(dueAt)
  const due = dueAt === null ? '' : say.moment(dueAt)
  return (
    <span
      className="stamp"
      data-late={isLate || undefined}
      title={dueAt === null ? undefined : say.exactly(dueAt)}
    >
      {isLate ? words.platformLate(name, due) : words.platform(name, due)}
    </span>
  )
}
