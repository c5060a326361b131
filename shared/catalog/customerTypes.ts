// What kind of customer a case brings (R90–R97): six that every shop meets, and two that need cooler heads.

/** In the order of their digit. The last two are reserves: shown apart, with more care. */
export const CUSTOMER_TYPE_IDS = [
  'denies',
  'distrusts',
  'talksOn',
  'wantsNow',
  'shiftsBlame',
  'letsOffSteam',
  'nitpicks',
  'makesTrouble',
] as const
export type CustomerTypeId = (typeof CUSTOMER_TYPE_IDS)[number]
