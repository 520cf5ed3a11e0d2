import { emptied } from '../emptied.ts'
import { verdicts as english } from '../en/verdicts.ts'
import type { Verdicts } from '../topics/verdicts.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const verdicts: Verdicts = {
  ...emptied(english),
  unknown: [
    'niet bekend',
    'nog onduidelijk',
    'onduidelijk',
    'onbekend',
    'niet bevestigd',
    'wilde niet reageren',
    'wil niet reageren',
    'geen commentaar',
    'wordt onderzocht',
    'te vroeg',
  ],
  matters: [list('oorzaak oorzaken veroorzaakt veroorzaakte'), list('identiteit geïdentificeerd'), list('motief')],
  inquiries: new Set(list('onderzoek onderzoekt onderzoeken zoekt zoeken mogelijk vermoedelijk of kan')),
  opposites: [
    [list('steeg gestegen verhoogd'), list('daalde gedaald verlaagd')],
    [list('levend overleefde overlevende'), list('dood overleden gestorven')],
    [list('aanvaard goedgekeurd'), list('verworpen geweigerd')],
    [list('open heropend'), list('dicht gesloten')],
    [list('begon begonnen'), list('eindigde beëindigd')],
    [list('aangehouden gearresteerd'), list('vrijgelaten')],
    [list('bevestigde bevestigd'), list('ontkende ontkend')],
  ],
  genders: [
    ['man', 'vrouw'],
    ['jongen', 'meisje'],
    ['zoon', 'dochter'],
    ['broer', 'zus'],
    ['vader', 'moeder'],
  ],
  revised: new Set(list('verhoogd gecorrigeerd bijgesteld aanvankelijk eerder inmiddels')),
  hedges: new Set(list('gevreesd vermoedelijk mogelijk zou vermeende waarschijnlijk kennelijk')),
  increments: new Set(list('anderen extra nog')),
  contrasts: new Set(list('maar terwijl hoewel echter')),
  near: new Set(list('nabij buiten rond')),
  compass: new Map([
    ['noorden', 0],
    ['noordoosten', 45],
    ['oosten', 90],
    ['zuidoosten', 135],
    ['zuiden', 180],
    ['zuidwesten', 225],
    ['westen', 270],
    ['noordwesten', 315],
  ]),
  happenings: [
    list('doden dode dood gedood omgekomen overleden gestorven stierven leven dodelijke'),
    list('gewonden gewond gewonde verwond'),
    list('vermist vermisten'),
    list('aangehouden gearresteerd opgepakt arrestaties houdt'),
    list('gered'),
    list('geevacueerd'),
    list('dakloos ontheemd verdreven'),
    list('besmet'),
    list('ziekenhuis'),
    list('opgesloten ingesloten'),
  ],
  joins: new Set(list('en')),
  edges: new Set(list('sinds tot voor na uiterlijk')),
}
