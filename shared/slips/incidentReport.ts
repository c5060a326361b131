// The report of an incident: every stamp with its minute, who was there, how it ended (R140). For the shop, not for the customer.
import { SHEET_SIZES } from '../catalog/sheetSizes'
import type { sheets } from '../words/zh-CN/sheets'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { type SheetHead, sheetHtml } from './sheetHead'

type Moment = { readonly day: string; readonly clock: string }

export type IncidentReportView = SheetHead & {
  readonly began: Moment
  readonly ended: Moment | null
  readonly recordedBy: string
  readonly stamps: readonly (Moment & { readonly what: string; readonly text: string; readonly by: string })[]
  readonly people: string
  readonly witnesses: string
  readonly police: string
  readonly result: string
}

type Words = typeof sheets

export function incidentReportHtml(view: IncidentReportView, words: Words): string {
  const { incident } = words
  const moment = ({ day, clock }: Moment) => words.moment(day, clock)
  const fact = (label: string, value: string) =>
    `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value === '' ? incident.nothing : value)}</dd>`
  const span =
    view.ended === null
      ? incident.ongoing(moment(view.began))
      : incident.until(moment(view.began), moment(view.ended))
  const rows = view.stamps.map(stamp => {
    const text = stamp.text === '' ? stamp.what : `${stamp.what}\n${stamp.text}`
    return `<tr><td>${escapeHtml(moment(stamp))}</td><td class="text">${escapeHtml(text)}</td><td>${escapeHtml(stamp.by)}</td></tr>`
  })
  const head = [incident.time, incident.what, incident.who]
    .map(title => `<th>${escapeHtml(title)}</th>`)
    .join('')
  const signs = [incident.signRecorder, incident.signManager, incident.signWitness]
    .map(text => `<p>${escapeHtml(text)}</p>`)
    .join('')
  const body = `<p><span class="stamp">${escapeHtml(incident.inner)}</span></p>
<dl>${fact(incident.from, span)}${fact(incident.recordedBy, view.recordedBy)}</dl>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>
<h2>${escapeHtml(incident.result)}</h2>
<dl>${fact(incident.people, view.people)}${fact(incident.witnesses, view.witnesses)}${fact(incident.police, view.police)}${fact(incident.result, view.result)}</dl>
<footer><div class="signs">${signs}</div></footer>`
  return sheetHtml(view, words, SHEET_SIZES.a4, incident.title, body)
}

export function incidentReportPrintable(view: IncidentReportView, words: Words): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a4
  return {
    widthMm,
    heightMm,
    html: () => incidentReportHtml(view, words),
    no: view.no,
    isCopy: view.isCopy,
    folder: words.folder,
    fileName: safeName(words.incident.fileName(view.no)),
  }
}
