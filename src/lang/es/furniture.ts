import { type Furniture, phrases } from '../topics/furniture.ts'

export const furniture: Furniture = {
  alone: new Set(
    phrases(`
    mira tambien
    mire tambien
    no te pierdas
    te recomendamos
    le recomendamos
    puede leer
    notas relacionadas
    sigue leyendo en
    publicidad
    anuncio
    leer mas
    lee mas
    lea mas
    leer tambien
    lee tambien
    lea tambien
    ver mas
    ver tambien
    seguir leyendo
    continuar leyendo
    sigue leyendo
    mas informacion
    mas sobre este tema
    noticias relacionadas
    articulos relacionados
    relacionado
    relacionados
    te puede interesar
    le puede interesar
    tambien te puede interesar
    lo mas leido
    lo mas visto
    compartir
    comparte
    imprimir
    comentarios
    comentar
    suscribete
    suscribirse
    registrate
    iniciar sesion
    boletin
    volver arriba
    inicio
    ultima hora
    foto
    fotos
    video
    videos
    galeria
    infografia
    aviso legal
    todos los derechos reservados`),
  ),
  lists: new Set(
    phrases(`
    notas relacionadas
    te recomendamos
    le recomendamos
    no te pierdas
    noticias relacionadas
    articulos relacionados
    relacionado
    relacionados
    te puede interesar
    tambien te puede interesar
    lo mas leido
    lo mas visto
    ultimas noticias
    mas noticias`),
  ),
  opens: phrases(`
    siguenos
    unete a nuestro canal
    unete a nuestra
    suscribete
    recibe las noticias
    copyright 1
    copyright 2
    © 1
    © 2
    todos los derechos reservados
    suscribete a nuestro
    suscribete a nuestra
    suscribase a
    siguenos en
    siganos en
    haz clic aqui
    haga clic aqui
    pulsa aqui
    este articulo se publico originalmente
    utilizamos cookies`),
  polls: ['encuesta:', 'test:'],
  labelWords: new Set('leer lea tambien mas sobre el tema ver vea escuchar'.split(' ')),
  labelVerbs: new Set('leer lea ver vea escuchar mas'.split(' ')),
  links: phrases(`
    mira tambien
    mire tambien
    puedes ver
    puede ver
    puedes leer
    puede leer
    te recomendamos
    le recomendamos
    no te pierdas
    sigue leyendo
    tambien te puede
    tambien puede
    leer tambien
    lee tambien
    lea tambien
    lee ademas
    lea ademas
    leer mas
    lea mas
    ver tambien
    vea tambien
    mas sobre este tema
    mas informacion
    te puede interesar
    le puede interesar
    video:
    en fotos:
    galeria:
    relacionado:
    etiquetas:
    temas:`),
  holds: [['todos los derechos reservados']],
  banners: [
    ['traducido automaticamente'],
    ['traduccion automatica'],
    ['cookies', 'acept'],
    ['cookies', 'consentimiento'],
    ['boletin', 'suscrib'],
    ['newsletter', 'suscrib'],
    ['javascript', 'navegador', 'activ'],
    ['enlaces de afiliad'],
    ['comision', 'compra', 'enlace'],
    ['apoya', 'periodismo'],
    ['periodismo independiente', 'donacion'],
    ['tu apoyo'],
    ['cookies', 'utilizamos'],
    ['newsletter', 'correo'],
    ['unete', 'canal'],
    ['sigue', 'canal de whatsapp'],
  ],
  readers: ['usted', 'te', 'tu', 'tus', 'nosotros', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'utilizamos'],
  bylines: ['por', 'texto de', 'escrito por', 'texto:', 'autor:', 'autora:'],
  afterNames: ['archivado en', 'en ', 'publicado', 'actualizado'],
  roles: new Set('redactor redactora corresponsal periodista reportero reportera columnista'.split(' ')),
  desks: new Set(['redaccion']),
  accounts: new Set(['administrador', 'invitado']),
  staff: [
    'editado por',
    'reporte de',
    'reportaje de',
    'con informacion de',
    'con la colaboracion de',
    'redaccion de',
    'traducido por',
  ],
  captions: phrases(`
    foto:
    imagen:
    foto de archivo
    imagen de archivo
    pie de foto`),
  shows: phrases(`
    en esta foto
    en esta imagen
    esta foto
    esta imagen
    captura de pantalla`),
  pictures: [
    'foto de archivo',
    'imagen de archivo',
    '(a la izquierda)',
    '(a la derecha)',
    '(en el centro)',
    '(izq.)',
    '(der.)',
  ],
  credit: [
    'foto',
    'fotos',
    'imagen',
    'credito',
    'fuente',
    'fotografia',
    'fotografia de',
    'foto de',
    'video',
    'cortesia',
    'cortesia de',
  ],
  appeared: ['publicado el', 'publicado', 'publicada el', 'fecha', 'creado el', 'el'],
  changed: ['actualizado el', 'actualizado', 'actualizada el', 'modificado el', 'ultima actualizacion'],
  outlets: new Set(
    'diario noticias periodico gaceta mundo pais prensa heraldo vanguardia correo tiempo tribuna informacion revista nacion universal mercurio hoy'.split(
      ' ',
    ),
  ),
}
