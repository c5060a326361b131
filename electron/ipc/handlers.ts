// Name → function, for every line of the contract.
import type { Parsed } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { boardView } from '#shared/domain/board'
import { caseView } from '#shared/domain/caseView'
import { clerkOf, clerkViews } from '#shared/domain/clerks'
import { givenBefore } from '#shared/domain/compensation/given'
import { customerCard } from '#shared/domain/customerCard'
import { findCustomers } from '#shared/domain/customers'
import { handOversView } from '#shared/domain/handOver/handOversView'
import { noRepeatCard } from '#shared/domain/handOver/noRepeat'
import { historyOf, ownEntries } from '#shared/domain/knowledge/own'
import { measuresView } from '#shared/domain/measures/measuresView'
import { cashDay } from '#shared/domain/money/cashDay'
import { findParcels } from '#shared/domain/parcels/findParcels'
import { parcelsView } from '#shared/domain/parcels/parcelsView'
import { progressFacts } from '#shared/domain/progress/progressFacts'
import { ledgerView } from '#shared/domain/promises/ledger'
import { overdueView } from '#shared/domain/promises/overdue'
import { proposePromise } from '#shared/domain/promiseTimes'
import { registerContext } from '#shared/domain/register'
import { settingsView } from '#shared/domain/settings'
import { partnerViews } from '#shared/domain/third/partners'
import { thirdView } from '#shared/domain/third/thirdView'
import { todayView } from '#shared/domain/today/todayView'
import { trashedCases } from '#shared/domain/trashed'
import { refuse } from '#shared/model/refusal'
import type { Ruling } from '#shared/model/ruling'
import { done, refused, storeFailed, unavailable } from '../workflow/answer'
import type { Desk } from '../workflow/desk'
import { dropDraft, loadDraft, saveDraft } from '../workflow/drafts'
import { copyShop, storeHealth } from '../workflow/health'
import { photoState, takePhoto } from '../workflow/photos'
import { type RuleName, rules } from '../workflow/rules'
import { searchCases, searchNotes } from '../workflow/searching'
import type { OpenShop } from '../workflow/shop'
import { Slips } from '../workflow/slips'
import { lastUndo, runUndo } from '../workflow/undo'
import { alertHandlers } from './alertHandlers'
import type { Handlers } from './router'

type RuleHandlers = Pick<Handlers, RuleName>

function ruleHandlers(desk: Desk): RuleHandlers {
  const handler = (name: RuleName) => (input: never) =>
    // Each rule takes the input of its own name; the router has parsed it with that very schema.
    desk.withShop(shop =>
      shop.act<unknown>(name, (book, scene) => rules[name](book, scene, input) as Ruling<unknown>),
    )
  return Object.fromEntries(
    (Object.keys(rules) as RuleName[]).map(name => [name, handler(name)]),
  ) as RuleHandlers
}

/** `usable` is told when Today can be worked with. */
export function createHandlers(desk: Desk, usable: () => void): Handlers {
  const { outside, computer } = desk
  const slips = new Slips(desk)
  const now = () => outside.clock.now()
  const read =
    <Input, Value>(answer: (shop: OpenShop, input: Input) => Value) =>
    (input: Input): Promise<Result<Value>> | Result<Value> =>
      desk.withShop(shop => done(answer(shop, input)))

  return {
    ...ruleHandlers(desk),
    ...alertHandlers(desk),

    'app.state': () => done(desk.state()),
    'app.usable': () => {
      usable()
      return done(null)
    },
    'app.log': ({ level, text }) => {
      outside.log[level](`window: ${text}`)
      return done(null)
    },
    'preferences.save': async patch => {
      const saved = await computer.change(patch)
      outside.onPreferences(computer.preferences)
      desk.alerts?.redraw()
      outside.send('changed', ['preferences'])
      return saved.ok ? done(null) : storeFailed(saved.problem)
    },
    'folder.choose': input => desk.chooseFolder(input.for),
    'folder.show': () =>
      desk.withShop(async shop => {
        await outside.dialogs.showFolder(shop.folder)
        return done(null)
      }),
    'shop.create': input => desk.create(input),
    'shop.open': input => desk.openInput(input),
    'shop.demo': () => desk.createDemo(),
    'shop.leave': () => desk.leave(),

    'clerk.list': read(shop => clerkViews(shop.book)),
    'clerk.pick': ({ clerkId }) =>
      desk.withShop(async shop => {
        if (!clerkOf(shop.book, clerkId)?.active) return refused(refuse('no-such-clerk'))
        shop.clerkId = clerkId
        await computer.change({ clerkId })
        outside.send('changed', ['app'])
        return done(null)
      }),
    'settings.get': read(shop => settingsView(shop.book)),

    'customer.find': read((shop, input: Parsed<'customer.find'>) => findCustomers(shop.book, input.text)),
    'register.context': read((shop, input: Parsed<'register.context'>) =>
      registerContext(shop.book, now(), input),
    ),
    'draft.load': ({ name }) => desk.withShop(shop => loadDraft(shop, name)),
    'draft.save': ({ name, text }) => desk.withShop(shop => saveDraft(shop, name, text)),
    'draft.drop': ({ name }) => desk.withShop(shop => dropDraft(shop, name)),

    'today.get': read((shop, input: Parsed<'today.get'>) =>
      todayView(shop.book, now(), { ...input, me: shop.clerkId }),
    ),
    'board.get': read((shop, input: Parsed<'board.get'>) => {
      const view = boardView(shop.book, now(), { ...input, ownerId: input.mine ? shop.clerkId : null })
      return input.column === null
        ? view
        : { ...view, columns: view.columns.filter(({ id }) => id === input.column) }
    }),
    'case.find': read((shop, { text }: Parsed<'case.find'>) => searchCases(shop, now(), text)),
    'case.searchNotes': ({ text }) => desk.withShop(shop => searchNotes(shop, now(), text)),
    'trash.list': read(shop => trashedCases(shop.book, now())),
    'customer.card': read((shop, { caseId }: Parsed<'customer.card'>) => customerCard(shop.book, caseId)),
    'case.get': ({ caseId }) =>
      desk.withShop(shop => {
        const view = caseView(shop.book, now(), caseId, shop.clerkId)
        return view ? done(view) : refused(refuse('no-such-case'))
      }),
    'offer.before': ({ caseId }) =>
      desk.withShop(shop => {
        const record = shop.book.cases.get(caseId)
        return record ? done({ givenFen: givenBefore(shop.book, record) }) : refused(refuse('no-such-case'))
      }),
    'progress.get': ({ caseId }) =>
      desk.withShop(shop => {
        const record = shop.book.cases.get(caseId)
        return record ? done(progressFacts(shop.book, now(), record)) : refused(refuse('no-such-case'))
      }),
    'promise.propose': read((shop, input: Parsed<'promise.propose'>) =>
      proposePromise(shop.book, now(), input.hours),
    ),
    'promise.ledger': read((shop, input: Parsed<'promise.ledger'>) => ledgerView(shop.book, now(), input)),
    'promise.overdue': read((shop, { clerkId }: Parsed<'promise.overdue'>) =>
      overdueView(shop.book, now(), clerkId),
    ),
    'measures.get': read((shop, { month }: Parsed<'measures.get'>) => measuresView(shop.book, now(), month)),

    'parcel.find': read((shop, { text }: Parsed<'parcel.find'>) => findParcels(shop.book, now(), text)),
    'parcel.list': read(shop => parcelsView(shop.book, now())),
    'cash.day': read((shop, { day }: Parsed<'cash.day'>) => cashDay(shop.book, now(), day)),
    'third.list': read(shop => thirdView(shop.book, now())),
    'partner.list': read(shop => partnerViews(shop.book)),

    'handOver.list': read(shop => handOversView(shop.book, now(), shop.clerkId)),
    'noRepeat.get': read((shop, { caseId }: Parsed<'noRepeat.get'>) =>
      noRepeatCard(shop.book, now(), caseId),
    ),

    'knowledge.own': read(shop => ownEntries(shop.book)),
    'knowledge.history': read((shop, input: Parsed<'knowledge.history'>) => historyOf(shop.book, input)),

    'photo.add': input => desk.withShop(shop => takePhoto(shop, input)),
    'photo.state': input => desk.withShop(shop => photoState(shop, input)),

    'undo.last': read(shop => lastUndo(shop)),
    'undo.run': () => desk.withShop(shop => runUndo(shop)),

    'slip.prepare': input => desk.withShop(shop => slips.prepare(shop, input)),
    'sheet.prepare': input => desk.withShop(shop => slips.prepareSheet(shop, input)),
    'overdue.prepare': input => desk.withShop(shop => slips.prepareOverdue(shop, input)),
    'cash.prepare': input => desk.withShop(shop => slips.prepareCash(shop, input)),
    'batch.prepare': input => desk.withShop(shop => slips.prepareBatch(shop, input)),
    'handOver.prepare': input => desk.withShop(shop => slips.prepareHandOver(shop, input)),
    'slip.print': ({ jobId }) => desk.withShop(shop => slips.print(shop, jobId)),
    'slip.pdf': ({ jobId }) => desk.withShop(shop => slips.pdf(shop, jobId)),
    'printer.list': async () => done(await outside.paper.printers(computer.preferences.printer)),

    'store.health': read(shop => storeHealth(desk, shop)),
    'store.copyTo': () => {
      const folder = desk.chosenFolder('copy')
      return folder === null
        ? unavailable('no-folder-chosen')
        : desk.withShop(shop => copyShop(desk, shop, folder))
    },
  }
}
