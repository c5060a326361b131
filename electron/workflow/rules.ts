// Commands that are one rule on the book, by name. A rule's change is undoable, and its input is the contract's.
import type { ChannelOf, Output, Parsed } from '#shared/contract/contract'
import { dropCare, finishCare, snoozeCare } from '#shared/domain/care/answer'
import { addClerk } from '#shared/domain/clerks'
import { closeCase } from '#shared/domain/closing/close'
import { decideCase } from '#shared/domain/closing/decide'
import { reopenCase } from '#shared/domain/closing/reopen'
import { settleCase } from '#shared/domain/closing/settle'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { answerOffer, makeOffer, turnIntoReturn } from '#shared/domain/compensation/offers'
import { correctCase } from '#shared/domain/correct'
import { decideDecline, withdrawDecline } from '#shared/domain/decline/decline'
import { changeFlow, markStage } from '#shared/domain/flow/change'
import { platformResult, raiseLevel, setPlatform } from '#shared/domain/flow/platform'
import { tellCustomer, writeMemo, writeNote } from '#shared/domain/followUps'
import { changeReminder, dropReminder } from '#shared/domain/followUps/changeReminder'
import { deliveredOut, handOverOut, lostOut, returnedOut, sendOut } from '#shared/domain/goods/leaving'
import { cancelOut, planOut, reserveOut } from '#shared/domain/goods/outgoing'
import { goodsPlace, goodsPrice, goodsStay, goodsStore } from '#shared/domain/goods/placing'
import { goodsArrive, goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import { setAbsence } from '#shared/domain/handOver/absence'
import { acceptHandOver, returnHandOver, seeNote } from '#shared/domain/handOver/answer'
import { assignCases } from '#shared/domain/handOver/assign'
import { giveHandOver } from '#shared/domain/handOver/give'
import { saveClerk } from '#shared/domain/handOver/leaving'
import { readBack } from '#shared/domain/handOver/readBack'
import { resetOwn, saveOwn } from '#shared/domain/knowledge/own'
import { linkCase, unlinkCase } from '#shared/domain/links/link'
import { mergeCase } from '#shared/domain/links/merge'
import { splitCase } from '#shared/domain/links/split'
import { payMoney, planMoney, voidMoney } from '#shared/domain/money/rows'
import { setMove, takeCase } from '#shared/domain/moves'
import { changeParcel, expectParcel, stepParcel } from '#shared/domain/parcels/caseParcels'
import { claimUnclaimed, keepUnclaimed, sendBackUnclaimed } from '#shared/domain/parcels/unclaimed'
import { breakPromise } from '#shared/domain/promises/breaking'
import { fulfilPromise } from '#shared/domain/promises/fulfil'
import { makePromise } from '#shared/domain/promises/make'
import { renegotiatePromise } from '#shared/domain/promises/renegotiate'
import { registerCase } from '#shared/domain/register'
import { finishReminder } from '#shared/domain/reminders'
import { saveSettings } from '#shared/domain/settings'
import { noteAnswer, sayLine, setCustomerType } from '#shared/domain/talk/talkRules'
import { addToBatch, closeBatch, makeBatch, removeFromBatch } from '#shared/domain/third/batches'
import { answerBatch, backFromBatch } from '#shared/domain/third/batchReturns'
import {
  agreeClaim,
  askClaim,
  openClaim,
  payClaim,
  refuseClaim,
  writeOffClaim,
} from '#shared/domain/third/claims'
import { savePartner } from '#shared/domain/third/partners'
import { sendBatch } from '#shared/domain/third/sendBatch'
import { doRows, snoozeRows } from '#shared/domain/today/manyRows'
import { saveFacts } from '#shared/domain/treatment/facts'
import { beginIncident, endIncident, stampIncident } from '#shared/domain/treatment/incidents'
import { changePhoto, removePhoto } from '#shared/domain/treatment/photos'
import { offerRetention } from '#shared/domain/treatment/retention'
import { confirmAll, markConfirmation, markStep, skipRest } from '#shared/domain/treatment/steps'
import type { Book } from '#shared/model/book'
import type { Ruling, Scene } from '#shared/model/ruling'

type RuleOf<Name extends ChannelOf<'command'>> = (
  book: Book,
  scene: Scene,
  input: Parsed<Name>,
) => Ruling<Output<Name>>

export const rules = {
  'case.register': registerCase,
  'case.correct': correctCase,
  'case.take': takeCase,
  'case.move': setMove,
  'case.decide': decideCase,
  'case.settle': settleCase,
  'case.close': closeCase,
  'case.reopen': reopenCase,
  'case.trash': trashCase,
  'case.restore': restoreCase,
  'goods.arrive': goodsArrive,
  'goods.inspect': goodsInspect,
  'goods.handBack': goodsHandBack,
  'goods.place': goodsPlace,
  'goods.stay': goodsStay,
  'goods.store': goodsStore,
  'goods.price': goodsPrice,
  'out.plan': planOut,
  'out.reserve': reserveOut,
  'out.cancel': cancelOut,
  'out.send': sendOut,
  'out.handOver': handOverOut,
  'out.delivered': deliveredOut,
  'out.lost': lostOut,
  'out.returned': returnedOut,
  'parcel.expect': expectParcel,
  'parcel.change': changeParcel,
  'parcel.step': stepParcel,
  'unclaimed.keep': keepUnclaimed,
  'unclaimed.claim': claimUnclaimed,
  'unclaimed.sendBack': sendBackUnclaimed,
  'money.plan': planMoney,
  'money.pay': payMoney,
  'money.void': voidMoney,
  'flow.change': changeFlow,
  'flow.mark': markStage,
  'platform.set': setPlatform,
  'platform.result': platformResult,
  'level.raise': raiseLevel,
  'case.merge': mergeCase,
  'case.split': splitCase,
  'case.link': linkCase,
  'case.unlink': unlinkCase,
  'partner.save': savePartner,
  'batch.make': makeBatch,
  'batch.add': addToBatch,
  'batch.remove': removeFromBatch,
  'batch.send': sendBatch,
  'batch.answer': answerBatch,
  'batch.back': backFromBatch,
  'batch.close': closeBatch,
  'claim.open': openClaim,
  'claim.ask': askClaim,
  'claim.agree': agreeClaim,
  'claim.pay': payClaim,
  'claim.refuse': refuseClaim,
  'claim.writeOff': writeOffClaim,
  'followUp.note': writeNote,
  'followUp.tell': tellCustomer,
  'followUp.memo': writeMemo,
  'promise.make': makePromise,
  'promise.fulfil': fulfilPromise,
  'promise.break': breakPromise,
  'promise.renegotiate': renegotiatePromise,
  'reminder.done': finishReminder,
  'reminder.change': changeReminder,
  'reminder.drop': dropReminder,
  'care.done': finishCare,
  'care.snooze': snoozeCare,
  'care.drop': dropCare,
  'rows.done': doRows,
  'rows.snooze': snoozeRows,
  'talk.type': setCustomerType,
  'talk.say': sayLine,
  'talk.answer': noteAnswer,
  'facts.save': (book, scene, input) =>
    saveFacts(book, scene, { ...input, facts: withoutUndefined(input.facts) }),
  'step.mark': markStep,
  'step.skipRest': skipRest,
  'confirm.mark': markConfirmation,
  'confirm.all': confirmAll,
  'retention.offer': offerRetention,
  'offer.make': makeOffer,
  'offer.answer': answerOffer,
  'offer.toReturn': turnIntoReturn,
  'decline.decide': decideDecline,
  'decline.withdraw': withdrawDecline,
  'incident.begin': beginIncident,
  'incident.stamp': stampIncident,
  'incident.end': endIncident,
  'photo.change': changePhoto,
  'photo.remove': removePhoto,
  'handOver.give': giveHandOver,
  'handOver.accept': acceptHandOver,
  'handOver.return': returnHandOver,
  'handOver.noteSeen': seeNote,
  'case.readBack': readBack,
  'case.assign': assignCases,
  'knowledge.save': saveOwn,
  'knowledge.reset': resetOwn,
  'clerk.add': addClerk,
  'clerk.change': saveClerk,
  'clerk.absent': setAbsence,
  'settings.save': (book, scene, input) => saveSettings(book, scene, withoutUndefined(input)),
} satisfies { [Name in ChannelOf<'command'>]?: RuleOf<Name> }

export type RuleName = keyof typeof rules

/** An optional field of the wire may be there and undefined; a patch has only what is to change. */
function withoutUndefined<Patch extends object>(input: Patch): Defined<Patch> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  ) as Defined<Patch>
}

type Defined<Patch> = { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> }
