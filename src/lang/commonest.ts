const list = (words: string): readonly string[] => words.split(' ')

/** The commonest small words of languages written in Latin letters, as written but in lower case, to tell the languages apart. Other scripts tell by themselves. */
export const commonest: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'the of and to in that is was for it with as his he be on at by this had not are but from have they which you were her all there their has been said will would who more about its',
  ),
  de: list(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  ),
  fr: list(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ses aux son été cette mais comme ou ont leur y elle nous vous deux être fait après même aussi contre entre',
  ),
  es: list(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está según tras',
  ),
  it: list(
    'di e il la che in a per un è del non si le da con i una sono della ha nel al come dei più alla gli lo ma anche o delle su se ed dal nella questo suo stato essere due dalla ci hanno era',
  ),
  pt: list(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são',
  ),
  nl: list(
    'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij door naar uit nog wordt heeft hebben werd over deze was tot worden dit meer kan geen haar ze zich hij',
  ),
  sv: list(
    'och i att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när han nu skulle eller efter också hon vid ut ska mot över under mycket',
  ),
  da: list(
    'og i at det er en på til af den som for med der de ikke et har var han fra om sig men kan jeg vil skal efter blev hun eller også ved havde være over blevet mod nu',
  ),
  no: list(
    'og i det er på til som en av for at med de den har ikke et om var fra han seg men kan vi etter skal også ble hun eller ved være ut blir mot over opp dette mer',
  ),
  fi: list(
    'ja on ei se että oli en hän mutta ovat kun myös joka sen jo kuin mukaan ole tai niin hänen vain sitä jos mitä ollut olisi voi nyt ennen noin sekä jälkeen',
  ),
  pl: list(
    'i w na z do się nie że to jest o za po od jak ale przez co dla jego są tym był tego jej oraz być już może tylko ich roku także który które która przed',
  ),
  cs: list(
    'a v se na je že to s z do o i ve by pro jako za po ale od k podle jsou si jeho nebo byl bude který která které jsem také už při může než až však',
  ),
  ro: list(
    'de și în a la cu pe nu că o din care este mai pentru un se au sunt fost ce sau le ca dar prin după lui i-a fi al ale acest această între',
  ),
  hu: list(
    'a az és hogy nem is egy volt meg de ez van mint csak már el ki még azt lesz ha szerint vagy után amely pedig minden majd lehet több',
  ),
  tr: list(
    've bir bu da de için ile olarak çok daha olan gibi kadar sonra ise en ne var ama o olduğu değil ya her göre oldu üzere olduğunu dedi',
  ),
  id: list(
    'yang dan di dengan untuk dari ini itu dalam tidak pada ke akan ada adalah juga oleh telah kata mereka bisa karena sebagai atau saat lebih orang kami',
  ),
  vi: list(
    'và của là có không được cho các trong người với một đã những này khi tại để ông từ về ra đến sẽ cũng vào nhiều năm như bị',
  ),
}

/** Scripts that tell a language, and letters that tell one of several in a script. In the order in which they are asked. */
export const scripts: readonly { readonly code: string; readonly test: RegExp }[] = [
  { code: 'ja', test: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: 'ko', test: /\p{Script=Hangul}/gu },
  { code: 'zh', test: /\p{Script=Han}/gu },
  { code: 'uk', test: /[іїєґ]/giu },
  { code: 'ru', test: /\p{Script=Cyrillic}/gu },
  { code: 'el', test: /\p{Script=Greek}/gu },
  { code: 'fa', test: /[پچژگ]/gu },
  { code: 'ar', test: /\p{Script=Arabic}/gu },
  { code: 'he', test: /\p{Script=Hebrew}/gu },
  { code: 'hi', test: /\p{Script=Devanagari}/gu },
  { code: 'th', test: /\p{Script=Thai}/gu },
]
