const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a name is that of the outlet itself: "RT" of rt.com, "China Daily" of usa.chinadaily.com.cn. */
export const isOwnName = (name: string, outlet: string): boolean => {
  const own = letters(name)
  return own !== '' && (own === letters(outlet) || outlet.split('.').some((label) => letters(label) === own))
}
