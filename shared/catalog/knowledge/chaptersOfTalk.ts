// Chapters made of scripts and playbooks: a page for each kind of customer and each group of problems, stage by stage.
import { CUSTOMER_TYPE_IDS } from '../customerTypes'
import { ISSUE_GROUPS } from '../issueTypes'
import type { Text } from '../languages'
import { PLAYBOOK_STEPS } from '../playbooks/playbooks'
import type { PlaybookStep } from '../playbooks/types'
import { closings } from '../scripts/closings/script'
import { openings } from '../scripts/openings/script'
import { groupScripts } from '../scripts/scripts'
import { typeScripts } from '../scripts/typeScripts'
import { LINE_PARTS, lineKey, type Script } from '../scripts/types'
import { STAGES } from '../stages'
import type { Card, Page, PassageRole, Section } from './chapterTypes'

const ROLES = ['name', 'sign', 'example', 'hint'] as const satisfies readonly PassageRole[]

const EVERY: Text = { 'zh-CN': '每张单都说', 'zh-TW': '每張單都說', en: 'Said in every case' }
const ANY_GROUP: Text = { 'zh-CN': '哪类问题都做', 'zh-TW': '哪類問題都做', en: 'For any problem' }

function cardsOf(script: Script): (Card & { readonly line: NonNullable<Card['line']> })[] {
  return script.lines.map(line => {
    const id = lineKey(script, line)
    return { id, line, passages: LINE_PARTS.map(role => ({ key: `${id}-${role}`, role })) }
  })
}

/** A section for every stage, also where nothing is written yet: a line of the shop's own may be added. */
function stageSections(scripts: readonly Script[]): Section[] {
  const cards = scripts.flatMap(cardsOf)
  return STAGES.map(({ id, text }) => ({
    id,
    title: text,
    stage: id,
    cards: cards.filter(({ line }) => line.stage === id),
  }))
}

export const typePages: readonly Page[] = CUSTOMER_TYPE_IDS.map(id => ({
  id,
  titleKey: `${id}-name`,
  customerType: id,
  sections: [
    { id: 'about', cards: [{ id, passages: ROLES.map(role => ({ key: `${id}-${role}`, role })) }] },
    ...stageSections([typeScripts[id]]),
  ],
}))

export const groupPages: readonly Page[] = [
  ...ISSUE_GROUPS.map(({ id, text }) => ({
    id,
    title: text,
    group: id,
    sections: stageSections([groupScripts[id]]),
  })),
  { id: 'every', title: EVERY, sections: stageSections([openings, closings]) },
]

function stepSections(steps: readonly PlaybookStep[]): Section[] {
  return STAGES.map(({ id, text }) => ({
    id,
    title: text,
    cards: steps
      .filter(step => step.stage === id)
      .map(({ key }) => ({ id: key, passages: [{ key, role: 'text' as const }] })),
  })).filter(section => section.cards.length > 0)
}

export const playbookPages: readonly Page[] = [
  ...ISSUE_GROUPS.map(({ id, text }) => ({
    id,
    title: text,
    sections: stepSections(PLAYBOOK_STEPS.filter(step => step.group === id)),
  })),
  { id: 'any', title: ANY_GROUP, sections: stepSections(PLAYBOOK_STEPS.filter(step => step.group === null)) },
]
