// The policy table: every row with when it applies and what then holds, by the reason of the customer.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NATURES, type NatureId } from '#shared/catalog/caseFacts'
import { fillDaysLeft } from '#shared/domain/policy/explain'
import { ChipChoice } from '../../../ui/ChipChoice'
import { useLanguage, useWords } from '../../../ui/words'
import { useRoom } from '../knowledgeRoom'
import { type ListedRow, listedRows } from './policyRows'
import { useSayPolicy } from './useSayPolicy'
import './policy.css'

const ALL = 'all'

export function PolicyTable() {
  const words = useWords().knowledge.policy
  const room = useRoom()
  const [nature, setNature] = useState<NatureId | typeof ALL>(ALL)
  const rows = listedRows(room)
  const shown = rows.filter(
    ({ row }) => nature === ALL || row.when.nature === null || row.when.nature.includes(nature),
  )
  return (
    <>
      <div className="policy-head">
        <ChipChoice<NatureId | typeof ALL>
          label={words.filter}
          hideLabel
          choices={[
            { id: ALL, label: words.all },
            ...NATURES.map(id => ({ id, label: words.facts.nature?.[id] ?? id })),
          ]}
          value={nature}
          onChange={setNature}
        />
        {room.canEdit ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => room.edit({ kind: 'policy', id: null })}
          >
            {words.add}
          </Button>
        ) : null}
      </div>
      <p className="policy-note">
        {words.rows(shown.length)} · {words.noAdvice}
      </p>
      <ol className="policy-rows">
        {shown.map(listed => (
          <PolicyRowView key={listed.row.id} listed={listed} />
        ))}
      </ol>
    </>
  )
}

function PolicyRowView({ listed }: { readonly listed: ListedRow }) {
  const words = useWords().knowledge
  const language = useLanguage()
  const say = useSayPolicy()
  const { edit } = useRoom()
  const { row, no, isOff, isOwn, isBuiltIn } = listed
  const source = row.source[language] ?? Object.values(row.source)[0] ?? ''
  const explain = row.explain[language] ?? Object.values(row.explain)[0] ?? ''
  return (
    <li className="policy-row" data-off={isOff || undefined}>
      <button
        type="button"
        className="passage"
        data-key={row.id}
        aria-haspopup="dialog"
        onClick={() => edit({ kind: 'policy', id: row.id })}
      >
        <span className="policy-when">
          <span className="policy-no">{no}</span>
          {say.when(row.when)}
          {isOff ? <span className="own-mark">{words.policy.off}</span> : null}
          {isOwn ? <span className="own-mark">{isBuiltIn ? words.own : words.ownLine}</span> : null}
        </span>
        <span className="policy-then">{say.holds(row.then)}</span>
        <span className="policy-explain">{fillDaysLeft(explain, 3, language)}</span>
        {source === '' ? null : (
          <span className="passage-more">
            {words.policy.source(source)}
            {row.checkedOn === null ? '' : ` · ${words.policy.checkedOn(row.checkedOn)}`}
          </span>
        )}
      </button>
    </li>
  )
}
