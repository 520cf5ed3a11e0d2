import { emptied } from '../emptied.ts'
import { verdicts as english } from '../en/verdicts.ts'
import type { Verdicts } from '../topics/verdicts.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const verdicts: Verdicts = {
  ...emptied(english),
  unknown: [
    'non è noto',
    'non è nota',
    'non si conosce',
    'non si conoscono',
    'sconosciuto',
    'sconosciuta',
    'non è chiaro',
    'non confermato',
    'non ha voluto commentare',
    'ha rifiutato di commentare',
    'si indaga',
    'troppo presto',
  ],
  opposites: [
    [list('salito aumentato rialzo'), list('sceso calato ribasso')],
    [list('vivo sopravvissuto'), list('morto deceduto')],
    [list('accettato approvato'), list('respinto rifiutato')],
    [list('aperto riaperto'), list('chiuso')],
    [list('iniziato cominciato'), list('terminato finito')],
    [list('arrestato fermato'), list('rilasciato liberato')],
    [list('confermato'), list('smentito')],
  ],
  genders: [
    ['uomo', 'donna'],
    ['ragazzo', 'ragazza'],
    ['direttore', 'direttrice'],
    ['senatore', 'senatrice'],
    ['figlio', 'figlia'],
    ['fratello', 'sorella'],
    ['padre', 'madre'],
  ],
  revised: new Set(list('aggiornato corretto rivisto inizialmente precedentemente ora')),
  hedges: new Set(list('teme probabilmente potrebbe presunto presumibilmente apparentemente forse')),
  increments: new Set(list('altre altri ulteriori ancora')),
  near: new Set(list('vicino fuori intorno')),
  compass: new Map([
    ['nord', 0],
    ['nordest', 45],
    ['est', 90],
    ['sudest', 135],
    ['sud', 180],
    ['sudovest', 225],
    ['ovest', 270],
    ['nordovest', 315],
  ]),
  happenings: [
    list('morti morte morto morta ucciso uccisi uccisa uccise ucciso vittime vittima deceduti perso'),
    list('feriti ferite ferito ferita'),
    list('dispersi disperse'),
    list('arrestati arrestate arrestato arresti fermati fermate'),
    list('salvati salvate soccorsi'),
    list('evacuati evacuate'),
    list('sfollati sfollate'),
    list('contagiati infetti casi'),
    list('ospedale ricoverati'),
    list('intrappolati bloccati'),
  ],
  joins: new Set(list('e ed')),
  edges: new Set(list('da dal fino entro prima dopo')),
}
