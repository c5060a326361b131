// When the shop is open, for controls that choose a time; null until main has said it.
import { createContext, use } from 'react'
import type { OpeningHours } from '#shared/time/openingHours'

export const ShopHours = createContext<OpeningHours | null>(null)

export const useShopHours = (): OpeningHours | null => use(ShopHours)
