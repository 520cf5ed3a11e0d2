import type { Words } from '../topics/words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const words: Words = {
  stop: new Set(
    list(`der die das den dem des ein eine einer eines einem einen und oder aber doch sondern denn weil dass daß ob wenn als wie so auch nur noch schon sehr mehr
    ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen sich mein dein sein seine seiner seinem seinen ihre ihrer ihrem ihren unser
    bin bist ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei wäre kann können konnte muss müssen soll sollen will wollen
    in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur für durch gegen ohne um über unter vor zwischen bis während wegen
    nicht kein keine keiner keinen keinem hier da dort dann nun dieser diese dieses diesem diesen jener welche welcher man sagte sagt teilte erklärte laut`),
  ),
  negation: new Set(list('nicht kein keine keiner keinen keinem keines nie niemals nichts niemand ohne weder noch')),
  variants: new Map(
    Object.entries({
      tote: 'sterben',
      toten: 'sterben',
      getötet: 'sterben',
      starben: 'sterben',
      gestorben: 'sterben',
      verletzte: 'verletzen',
      verletzten: 'verletzen',
      verletzt: 'verletzen',
    }),
  ),
  abbreviations: new Set([
    ...list(`bzw ca dr prof hr fr str nr z.b u.a d.h usw mio mrd st vgl evtl ggf inkl sog u.a.m z.t u.u i.d.r jh geb gest abs art bd hrsg kg
    jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so tel stellv max min rd zzgl exkl bspw`),
    // ordinals: "am 5. Oktober", "der 3. Mann"
    ...Array.from({ length: 31 }, (_, i) => String(i + 1)),
  ]),
}
