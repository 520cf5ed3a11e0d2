import { type Credits, NO_CREDITS } from '../topics/credits.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const credits: Credits = {
  ...NO_CREDITS,
  outletWords: new Set(
    list(
      'Diario Periódico Prensa Noticias Nación Mundo País Vanguardia Voz Tiempo Universal Radio Televisión Heraldo Correo Gaceta Tribuna Comercio Mercurio Clarín',
    ),
  ),
  media: new Set(
    list(
      'diario periódico semanario revista cadena emisora televisión radio canal agencia medio portal tabloide rotativo',
    ),
  ),
  agencyWords: new Set(['agencia']),
  told: [
    'dijo a',
    'declaró a',
    'dijo al',
    'declaró al',
    'aseguró a',
    'explicó a',
    'afirmó a',
    'en entrevista con',
    'en una entrevista con',
    'entrevistado por',
    'en declaraciones a',
    'contó a',
  ],
  reported: ['informó', 'informa', 'reportó', 'reporta', 'publicó', 'publica', 'señaló', 'escribió', 'según'],
  according: ['según', 'de acuerdo con', 'citado por', 'publicado por', 'visto por', 'citando a', 'informó'],
  pollsters: ['encuesta de', 'encuestados por', 'sondeo de'],
  reporting: ['informa', 'informó', 'reporta', 'explica'],
  photo: ['foto', 'fotografía', 'imagen', 'imágenes', 'getty', 'archivo', 'vídeo', 'video', 'vía', 'epa'],
  rights: ['todos los derechos reservados', 'copyright', 'prohibida la reproducción'],
  signOff: ['con información de', 'reporte de', 'editado por'],
  by: ['por'],
  contributed: ['con información de', 'con agencias'],
  updated: ['actualizado', 'actualización', 'corrección', 'corregido', 'fe de errores'],
  joins: ['y', 'con', 'agencias'],
  nameLinks: ['de', 'del', 'la'],
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'del', 'de', 'al', 'estatal', 'oficial'],
  channels: [
    {
      name: 'mensaje',
      kind: 'speaker',
      words: [
        'en twitter',
        'tuiteó',
        'en facebook',
        'en instagram',
        'en redes sociales',
        'en las redes sociales',
        'en un tuit',
        'en telegram',
      ],
    },
    {
      name: 'rueda de prensa',
      kind: 'speaker',
      words: ['rueda de prensa', 'conferencia de prensa', 'a los periodistas', 'ante la prensa'],
    },
    {
      name: 'comunicado',
      kind: 'speaker',
      words: ['en un comunicado', 'en una nota de prensa', 'mediante un comunicado', 'en una declaración'],
    },
    { name: 'carta', kind: 'paper', words: ['en una carta', 'en un memorando', 'nota interna'] },
    {
      name: 'acusación',
      kind: 'document',
      words: ['escrito de acusación', 'documentos judiciales', 'atestado policial', 'orden de detención'],
    },
    { name: 'informe', kind: 'paper', words: ['informe preliminar', 'informe final', 'un estudio publicado'] },
  ],
}
