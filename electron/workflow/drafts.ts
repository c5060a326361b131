// Half-filled forms: kept beside the book, so that a crash costs no word.
import type { Result } from '#shared/contract/errors'
import { done, storeFailed } from './answer'
import type { OpenShop } from './shop'

type DraftName = 'register'

export async function loadDraft(shop: OpenShop, name: DraftName): Promise<Result<string | null>> {
  const draft = await shop.drafts.load(name)
  return done(typeof draft === 'string' ? draft : null)
}

export async function saveDraft(shop: OpenShop, name: DraftName, text: string): Promise<Result<null>> {
  const saved = await shop.drafts.save(name, text)
  return saved.ok ? done(null) : storeFailed(saved.problem)
}

export async function dropDraft(shop: OpenShop, name: DraftName): Promise<Result<null>> {
  const removed = await shop.drafts.remove(name)
  return removed.ok ? done(null) : storeFailed(removed.problem)
}
