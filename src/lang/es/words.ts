import type { Words } from '../topics/words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const words: Words = {
  stop: new Set(
    list(`el la los las un una unos unas y e o u pero sino que quien quienes cual cuyo donde cuando como porque si no ni
    yo tú él ella nosotros vosotros ellos ellas me te se le les lo nos os mi mis tu tus su sus nuestro nuestra
    es son era eran ser sido fue fueron está están estaba estaban ha han había habían haber será serán puede pueden podía debe deben
    a al de del en por para con sin sobre entre hasta desde durante contra tras según hacia más menos muy también ya este esta estos estas ese esa eso esto
    dijo dice añadió afirmó señaló todo toda todos todas mismo`),
  ),
  negation: new Set(list('no nunca jamás nada nadie ningún ninguna ninguno sin tampoco ni')),
  variants: new Map(
    Object.entries({
      muerto: 'morir',
      muertos: 'morir',
      muertas: 'morir',
      murieron: 'morir',
      murió: 'morir',
      fallecidos: 'morir',
      heridos: 'herir',
      heridas: 'herir',
      herido: 'herir',
    }),
  ),
  abbreviations: new Set(
    list('sr sra srta dr dra ee.uu aprox av etc gral lic ing prof núm pág ene feb abr jul ago sept oct nov dic'),
  ),
}
