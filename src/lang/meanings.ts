/**
 * Words of one meaning in news, a row each: English | German | French | Spanish | Italian | Dutch. Written for this project; forms that a stemmer brings together stand once.
 * Where a word stands in several rows, the first counts.
 */
export const meanings = `
dead die died kill killed death fatal | tot tote toten getötet töten starb starben gestorben todesopfer leben | mort morts mortes tué tués tuées décédé mourir décès vie | muerto muertos muerta muertas muerte murió murieron fallecido mató vida | morto morti morta morte ucciso uccisi uccise decesso vita | dood dode doden gedood omgekomen overleden gestorven leven
injured hurt wounded injury | verletzt verletzte verletzten verletzung | blessé blessés blessées blessure | herido heridos heridas lesión | ferito feriti ferite ferita | gewond gewonden verwonding
missing | vermisst vermisste | disparu disparus disparues | desaparecido desaparecidos | disperso dispersi scomparso | vermist vermisten
arrested arrest detained detain | festgenommen verhaftet festnahme festnahmen | arrêté arrêtés arrestation arrestations interpellé | detenido detenidos detuvo arrestado detención | arrestato arrestati arresto arresti fermato | aangehouden gearresteerd arrestatie opgepakt houdt
rescued rescue saved save | gerettet rettung retten | sauvé sauvés sauvetage secours | rescatado rescate salvado salvar | salvato salvataggio soccorso soccorsi | gered redding redden
evacuated leave left | evakuiert verlassen | évacué évacués quitter quitté | evacuado evacuados abandonar abandonó | evacuato evacuati lasciare lasciato | geëvacueerd verlaten
police | polizei | police | policía | polizia | politie
officer policeman | polizist polizisten beamte | policier agent | agente policía | agente poliziotto | agent agenten politieagent
army military troops soldiers soldier | armee militär truppen soldaten soldat | armée militaire militaires troupes soldats | ejército militar tropas soldados | esercito militare truppe soldati | leger militair militairen troepen soldaten
air force | luftwaffe | aviation | aérea aéreas | aeronautica | luchtmacht
war | krieg | guerre | guerra | guerra | oorlog
attack | angriff anschlag | attaque attentat | ataque atentado | attacco attentato | aanval aanslag
explosion blast bomb | explosion bombe | explosion bombe | explosión bomba | esplosione bomba | explosie ontploffing bom
fire blaze burn burned | brand feuer brennen brannte brannten | incendie feu brûlé brûler | incendio fuego arder ardieron | incendio fuoco bruciare bruciato rogo | brand vuur branden brandden
firefighter firefighters crew | feuerwehrleute feuerwehrmann feuerwehr | pompier pompiers | bombero bomberos | pompieri pompiere vigili | brandweer brandweerlieden brandweerman
flame flames | flammen | flammes | llamas | fiamme | vlammen
forest wood | wald | forêt bois | bosque forestal | bosco foresta boschivo | bos woud
flood floods | überschwemmung hochwasser flut | inondation inondations crue | inundación inundaciones | alluvione inondazione | overstroming
storm | sturm unwetter | tempête orage | tormenta tempestad | tempesta | storm
earthquake quake | erdbeben beben | séisme tremblement | terremoto sismo | terremoto sisma | aardbeving
crash crashed accident collision | unfall absturz zusammenstoß | accident collision écrasement | accidente choque colisión | incidente scontro schianto | ongeluk ongeval botsing crash
plane aircraft airplane jet aeroplane | flugzeug flugzeuge maschine | avion avions appareil | avión aviones aeronave jet jets | aereo aerei velivolo aeromobile aeromobili jet | vliegtuig vliegtuigen toestel
airport | flughafen | aéroport | aeropuerto | aeroporto | luchthaven vliegveld
airline carrier | fluggesellschaft airline | compagnie aérienne | aerolínea aerolíneas | aerea aeree vettore | luchtvaartmaatschappij
flight fly flew flying | flug fliegen flog | vol voler | vuelo vuelos volar voló | volo voli volare | vlucht vluchten vliegen vloog
pilot | pilot | pilote | piloto | pilota | piloot
passenger | passagier passagiere fahrgäste | passager passagers | pasajero pasajeros | passeggero passeggeri | passagier passagiers inzittenden
train | zug züge | train trains | tren trenes | treno treni | trein treinen
ship boat vessel | schiff boot | navire bateau | barco buque | nave barca | schip boot
car cars vehicle auto automobile | auto autos wagen fahrzeug | voiture véhicule automobile | coche coches automóvil automóviles vehículo automotriz | auto automobile automobili veicolo | auto auto's wagen voertuig
truck lorry | lastwagen | camion | camión | camion | vrachtwagen
bus | bus | bus autobus | autobús | autobus | bus
road street highway | straße autobahn | route rue autoroute | carretera calle autopista | strada via autostrada | weg straat snelweg
bridge | brücke | pont | puente | ponte | brug
building house home homes houses | gebäude haus häuser | bâtiment maison maisons domicile | edificio casa casas | edificio casa case | gebouw huis huizen woning
school | schule | école | escuela colegio | scuola | school
hospital | krankenhaus klinik | hôpital | hospital | ospedale | ziekenhuis
church | kirche | église | iglesia | chiesa | kerk
factory plant works | fabrik werk | usine | fábrica planta plantas | fabbrica stabilimento stabilimenti impianto | fabriek fabrieken
city town | stadt | ville | ciudad | città | stad
village | dorf | village | pueblo | villaggio paese | dorp
country nation | land | pays nation | país nación | paese nazione | land natie
state | staat | état | estado | stato | staat
region area province | region gebiet provinz | région zone province | región zona provincia | regione zona provincia | regio gebied provincie
resident residents | einwohner bewohner anwohner | habitant habitants riverains | habitante habitantes vecino vecinos residente | abitante abitanti residente residenti | bewoner bewoners inwoner inwoners
people person | menschen leute personen person | personne personnes gens | persona personas gente | persona persone gente | mensen mens personen
child children | kind kinder | enfant enfants | niño niños niña hijos | bambino bambini | kind kinderen
woman women | frau frauen | femme femmes | mujer mujeres | donna donne | vrouw vrouwen
man men | mann männer | homme hommes | hombre hombres | uomo uomini | man mannen
family | familie | famille | familia | famiglia | gezin familie
victim | opfer | victime | víctima | vittima vittime | slachtoffer slachtoffers
witness | zeuge zeugen | témoin témoins | testigo testigos | testimone testimoni | getuige getuigen
suspect | verdächtiger verdächtige | suspect | sospechoso | sospetto sospettato | verdachte
government administration | regierung | gouvernement administration | gobierno administración | governo amministrazione | regering overheid
president | präsident präsidentin | président présidente | presidente presidenta | presidente | president
minister | minister ministerin | ministre | ministro ministra | ministro ministra | minister
ministry department | ministerium | ministère département | ministerio departamento | ministero dipartimento | ministerie departement
parliament | parlament | parlement | parlamento | parlamento | parlement
congress | kongress | congrès | congreso | congresso | congres
senate | senat | sénat | senado | senato | senaat
senator | senator | sénateur | senador senadores | senatore senatori | senator senatoren
mayor | bürgermeister bürgermeisterin | maire | alcalde alcaldesa | sindaco sindaca | burgemeester
council | rat stadtrat | conseil | consejo ayuntamiento | consiglio comune | raad gemeente
court | gericht | tribunal cour | tribunal corte | tribunale corte | rechtbank hof
judge | richter richterin | juge | juez jueza | giudice | rechter
trial lawsuit case sue sued | prozess klage verfahren | procès plainte affaire | juicio demanda caso demandó | processo causa caso denuncia | proces rechtszaak zaak
law act bill | gesetz | loi projet | ley proyecto | legge disegno | wet wetsvoorstel
lawyer attorney | anwalt anwältin | avocat | abogado | avvocato | advocaat
prosecutor | staatsanwalt staatsanwaltschaft | procureur parquet | fiscal fiscalía | procuratore procura | officier aanklager
prison jail | gefängnis | prison | prisión cárcel | carcere prigione | gevangenis
crime | verbrechen | crime | crimen delito | crimine reato | misdaad
murder | mord | meurtre | asesinato | omicidio | moord
investigation inquiry investigate probe | ermittlung ermittlungen untersuchung | enquête | investigación investigar | indagine indagini inchiesta | onderzoek
cause reason | ursache grund | cause raison | causa razón motivo | causa motivo ragione | oorzaak reden
protest demonstration march protester | protest demonstration marsch | protestation manifestation marche | protesta manifestación marcha | protesta manifestazione marcia | protest betoging demonstratie mars
strike | streik | grève | huelga | sciopero | staking
election vote voted | wahl abstimmung stimmen | élection vote voté | elección elecciones voto votó votaron | elezione elezioni voto votato | verkiezing verkiezingen stem stemmen stemde
party | partei | parti | partido | partito | partij
leader | führer chef | dirigeant chef leader | líder dirigente jefe | leader capo dirigente | leider
company firm corporation business | unternehmen firma konzern gesellschaft | entreprise société compagnie firme | empresa empresas compañía compañías corporación | azienda aziende società compagnia impresa | bedrijf bedrijven onderneming maatschappij
manufacturer maker producer | hersteller produzent | fabricant constructeur producteur | fabricante fabricantes productor | produttore costruttore | fabrikant bouwer producent autofabrikant vliegtuigbouwer
bank | bank banken | banque banques | banco bancos | banca banche | bank banken
market | markt märkte | marché marchés | mercado mercados | mercato mercati | markt markten
stock stocks shares share exchange | aktie aktien börse | action actions bourse | acción acciones bolsa bolsas bursátil | azione azioni borsa borse | aandeel aandelen beurs beurzen
index | index | indice | índice | indice | index
point points | punkt punkte | point points | punto puntos | punto punti | punt punten
price cost prices costs | preis preise kosten | prix coût coûts coûter | precio precios coste costo costes | prezzo prezzi costo costi costare | prijs prijzen kosten
money fund funds | geld fonds | argent fonds | dinero fondo fondos | denaro fondi soldi | geld fonds
million | million millionen | million millions | millón millones | milione milioni | miljoen
profit earnings | gewinn gewinne | bénéfice bénéfices profit | beneficio beneficios ganancia ganancias | profitto profitti utile utili | winst winsten
loss losses lose lost | verlust verluste verlor | perte pertes perdre perdu | pérdida pérdidas perder perdió | perdita perdite perdere perso | verlies verliezen verloor
sale sales sell sold | verkauf verkäufe verkaufen verkauft | vente ventes vendre vendu | venta ventas vender vendió vendido | vendita vendite vendere venduto | verkoop verkopen verkocht
buy bought purchase acquire | kauf kaufen gekauft erwerben | achat acheter acheté acquérir | compra comprar compró adquirir | acquisto acquistare acquistato comprare | aankoop kopen gekocht koopt
pay paid payment | zahlen zahlung bezahlt | payer paiement payé | pagar pago pagó | pagare pagamento pagato | betalen betaling betaald betaalt
order orders ordered | bestellung bestellungen bestellt auftrag | commande commandes commandé | pedido pedidos encargo | ordine ordini ordinativo ordinativi | bestelling bestellingen order besteld
contract | vertrag | contrat | contrato contratos | contratto contratti | contract
deal agreement agree agreed | abkommen einigung vereinbarung | accord convenu | acuerdo acuerdos acordó | accordo accordi concordato | akkoord overeenkomst deal
offer | angebot | offre | oferta ofrece ofrecer | offerta offrire | aanbod bod
job jobs work worker workers employee employees | arbeitsplatz arbeitsplätze arbeit arbeiter mitarbeiter beschäftigte | emploi emplois travail travailleurs employés salariés | empleo empleos puesto puestos trabajo trabajador trabajadores empleado empleados | lavoro lavoratore lavoratori posto posti dipendente dipendenti impiegati | baan banen werk werknemer werknemers arbeidsplaatsen personeel
cut cuts reduce reduction | kürzung kürzen senken abbau | réduction réduire coupe suppression | recorte recortes reducir reducción reducirá | taglio tagli ridurre riduzione | bezuiniging verminderen verlaging inkrimping schrappen
rise rose increase increased grow growth gain gained | anstieg stieg gestiegen erhöhung wachstum | hausse augmenter augmenté croissance | subida subió aumento aumentó crecimiento alza | aumento aumentato rialzo crescita salito salire | stijging steeg gestegen toename groei
fall fell drop dropped decline decrease lower | rückgang fiel gefallen sank gesunken | baisse chute chuté baissé recul | caída cayó cayeron bajó baja descenso descendió | calo calato caduta sceso ribasso diminuzione | daling daalde gedaald val viel afname
close closed closing shut | schließen geschlossen schließung | fermer fermé fermeture clôture | cerrar cerró cerrado cierre | chiudere chiuso chiusura | sluiten gesloten sluiting slot sloot
open opened opening | öffnen geöffnet eröffnung | ouvrir ouvert ouverture | abrir abrió abierto apertura | aprire aperto apertura | openen geopend opening
begin began start started launch launched | beginn beginnen begann begonnen start | début commencer commencé lancement lancer lancé | comienzo comenzar comenzó empezar inicio lanzar lanzó lanzamiento | inizio iniziare iniziato cominciare lancio lanciare lanciato | begin beginnen begon begonnen start lancering gelanceerd
end ended finish | ende enden endete beendet | fin finir terminé | fin final terminar terminó | fine finire finito terminare | einde eindigen eindigde
plan plans planned project | plan pläne geplant projekt | plan plans prévu projet | plan planes proyecto previsto | piano piani progetto previsto | plan plannen gepland project
announce announced announcement | ankündigen angekündigt ankündigung kündigte | annoncer annoncé annonce | anunciar anunció anunciado anuncio | annunciare annunciato annuncio | aankondigen aangekondigd kondigde aankondiging
report reported | bericht berichten berichtet | rapport rapporter signalé | informe informar informó reportó | rapporto relazione riferire riportare | rapport verslag bericht melden meldde
statement | erklärung mitteilung | déclaration communiqué | declaración comunicado | dichiarazione comunicato | verklaring
spokesman spokeswoman spokesperson | sprecher sprecherin | porte-parole | portavoz vocero | portavoce | woordvoerder woordvoerster
official officials authorities authority | behörde behörden beamte beamter | autorités responsable officiel fonctionnaire | autoridad autoridades funcionario funcionarios oficial oficiales | autorità funzionario funzionari | autoriteit autoriteiten ambtenaar ambtenaren functionaris
executive chief head ceo director | chef leiter direktor geschäftsführer vorstand | directeur chef pdg | director jefe ejecutivo | direttore capo amministratore | directeur hoofd topman bestuursvoorzitter
chairman chair | vorsitzender vorsitzende | président | presidente | presidente | voorzitter
group | gruppe | groupe | grupo | gruppo | groep
member | mitglied mitglieder | membre membres | miembro miembros | membro membri | lid leden
union | union gewerkschaft | union syndicat | unión sindicato | unione sindacato | unie vakbond
industry industrial | industrie | industrie industriel | industria industrial | industria industriale | industrie industrieel
economy economic | wirtschaft wirtschaftlich | économie économique | economía económico económica | economia economico economica | economie economisch economische
crisis | krise | crise | crisis | crisi | crisis
debt | schulden | dette | deuda | debito | schuld schulden
credit loan loans | kredit kredite darlehen | crédit prêt prêts | crédito préstamo préstamos | credito prestito prestiti | krediet lening leningen
aid help support assistance | hilfe unterstützung helfen | aide soutien aider | ayuda apoyo ayudar | aiuto aiuti sostegno aiutare | hulp steun helpen
tax | steuer steuern | impôt taxe | impuesto impuestos | tassa tasse imposta | belasting
rate interest | zins zinsen rate satz | taux intérêt | tasa tipo tipos interés | tasso tassi interesse | rente tarief
investor investors investment | anleger investor investition | investisseur investisseurs investissement | inversor inversores inversión | investitore investitori investimento | belegger beleggers investering
oil | öl erdöl | pétrole | petróleo crudo | petrolio | olie
gas | gas | gaz | gas | gas | gas
barrel | barrel fass | baril | barril | barile | vat
energy power electricity | energie strom | énergie électricité | energía electricidad | energia elettricità | energie stroom elektriciteit
water | wasser | eau | agua | acqua | water
food | lebensmittel nahrung | nourriture alimentation | comida alimentos | cibo alimentare | voedsel
health | gesundheit | santé | salud sanitario | salute sanità | gezondheid
disease virus infection infected | krankheit virus infektion infiziert | maladie virus infection infecté | enfermedad virus infección infectado | malattia virus infezione contagiato | ziekte virus infectie besmet
doctor | arzt ärztin | médecin docteur | médico doctor | medico dottore | arts dokter
patient | patient | patient | paciente | paziente | patiënt patiënten
drug medicine | medikament droge | médicament drogue | fármaco medicamento droga | farmaco medicinale droga | medicijn drugs
scientist researcher research study | forscher wissenschaftler studie forschung | chercheur scientifique étude recherche | científico investigador estudio | ricercatore scienziato studio ricerca | onderzoeker wetenschapper studie
university | universität | université | universidad | università | universiteit
student | student schüler | étudiant élève | estudiante alumno | studente | student leerling
teacher | lehrer lehrerin | enseignant professeur | profesor maestro | insegnante professore | leraar docent
book | buch | livre | libro | libro | boek
film movie | film | film | película | film | film
music song | musik lied | musique chanson | música canción canciones | musica canzone canzoni | muziek lied nummer nummers liedjes
phone telephone | telefon handy | téléphone portable | teléfono móvil | telefono cellulare | telefoon mobiele
computer | computer rechner | ordinateur | computadora ordenador ordenadores | computer | computer computers
software program | software programm | logiciel programme | software programa | software programma | software programma
hardware device | gerät geräte | appareil dispositif | dispositivo aparato | dispositivo apparecchio | apparaat toestel apparaten
screen display | bildschirm | écran | pantalla | schermo | scherm
battery | akku batterie | batterie | batería | batteria | batterij accu
camera | kamera | caméra appareil | cámara | fotocamera telecamera | camera
video | video | vidéo | vídeo video | video | video
version model | version modell | version modèle | versión modelo modelos | versione modello modelli | versie model modellen
product | produkt | produit | producto productos | prodotto prodotti | product producten
production produce | produktion produzieren | production produire | producción producir | produzione produrre | productie produceren
customer customers client user users consumer | kunde kunden nutzer verbraucher | client clients utilisateur consommateur | cliente clientes usuario usuarios consumidor consumidores | cliente clienti utente utenti consumatore consumatori | klant klanten gebruiker gebruikers consument consumenten
store shop | laden geschäft | magasin boutique | tienda tiendas | negozio negozi | winkel winkels
service | dienst | service | servicio servicios | servizio servizi | dienst diensten
network | netz netzwerk | réseau | red | rete | netwerk
internet online web | internet | internet | internet | internet | internet
site website | website seite | site | sitio web | sito | site website
news newspaper | nachrichten zeitung | journal nouvelles | noticias periódico diario | notizie giornale quotidiano | nieuws krant
interview | interview | interview entretien | entrevista | intervista | interview vraaggesprek
conference | konferenz | conférence | conferencia | conferenza | conferentie
meeting summit talks | treffen gipfel gespräche | réunion sommet rencontre | reunión reuniones cumbre | incontro incontri riunione vertice | vergadering bijeenkomst top overleg
visit | besuch | visite | visita | visita | bezoek
travel trip journey | reise | voyage | viaje | viaggio | reis
game play player | spiel spielen spieler | jeu match jouer joueur | juego partido jugar jugador | gioco partita giocare giocatore | spel wedstrijd spelen speler
team | mannschaft team | équipe | equipo | squadra | team ploeg
win won victory | sieg gewann gewonnen | victoire gagner gagné | victoria ganar ganó gana | vittoria vincere vinto vince aggiudica | overwinning winnen won gewonnen wint
champion championship cup | meister meisterschaft pokal | champion championnat coupe | campeón campeonato copa | campione campionato coppa | kampioen kampioenschap beker
goal | tor | but | gol meta | gol rete | doelpunt
season | saison | saison | temporada | stagione | seizoen
record | rekord | record | récord | record | record
first | erste ersten erster | premier première | primero primer primera | primo prima | eerste
second | zweite zweiten | deuxième second | segundo segunda | secondo seconda | tweede
last | letzte letzten | dernier dernière | último última | ultimo ultima scorso | laatste vorig
new | neu neue neuen neuer | nouveau nouvelle nouveaux | nuevo nueva nuevos nuevas | nuovo nuova nuovi nuove | nieuw nieuwe
old former | alt alte ehemalig ehemalige | ancien ancienne vieux | antiguo antigua viejo ex | vecchio ex | oud oude voormalig voormalige
big large great major largest biggest | groß große großen größte | grand grande grands | grande grandes mayor | grande grandi maggiore | groot grote grootste
small little | klein kleine | petit petite | pequeño pequeña | piccolo piccola | klein kleine
high highest | hoch hohe höchste | haut haute élevé | alto alta elevado | alto alta elevato | hoog hoge hoogste
low lowest | niedrig niedrige tief | bas basse faible | bajo baja mínimo | basso bassa minimo | laag lage laagste
good better best | gut besser beste | bon meilleur bien | bueno mejor | buono migliore meglio | goed beter beste
bad worse worst | schlecht schlimm | mauvais pire | malo peor | cattivo peggiore | slecht slechter ergste
important significant | wichtig bedeutend | important | importante | importante | belangrijk belangrijke
serious severe seriously | schwer ernst | grave gravement sérieux | grave gravedad serio | grave gravemente serio | ernstig zwaar
safe safety security | sicher sicherheit | sûr sécurité sûreté | seguro seguridad | sicuro sicurezza | veilig veiligheid
dangerous danger threat risk | gefahr gefährlich drohung risiko | danger dangereux menace risque | peligro peligroso amenaza riesgo | pericolo pericoloso minaccia rischio | gevaar gevaarlijk dreiging risico
problem issue trouble | problem probleme | problème problèmes | problema problemas | problema problemi | probleem problemen
mistake error fault | fehler | erreur faute défaut | error fallo falta | errore guasto | fout
damage damaged | schaden beschädigt | dégât dégâts dommage endommagé | daño daños dañado | danno danni danneggiato | schade beschadigd
repair fix | reparatur reparaturen reparieren | réparation réparations réparer | reparación reparaciones reparar | riparazione riparazioni riparare | reparatie reparaties herstel
build built construction | bau bauen gebaut | construction construire construit | construcción construir construyó | costruzione costruire costruito | bouw bouwen gebouwd
develop development | entwicklung entwickeln | développement développer | desarrollo desarrollar | sviluppo sviluppare | ontwikkeling ontwikkelen
design | entwurf design | conception design | diseño | progettazione design | ontwerp
test | test prüfung | essai test | prueba pruebas | prova prove test | test proef
technology technical | technologie technik technisch | technologie technique | tecnología técnico técnica | tecnologia tecnico tecnica | technologie technisch techniek
system | system | système | sistema | sistema | systeem
engine motor | motor motoren triebwerk | moteur moteurs | motor motores | motore motori | motor motoren
wing | flügel | aile ailes | ala alas | ala ali | vleugel vleugels
fuel | treibstoff kraftstoff | carburant | combustible | carburante | brandstof
weapon gun arms | waffe waffen | arme armes | arma armas | arma armi | wapen wapens
shoot shot shooting | schuss schüsse geschossen | tir tirs tiré | disparo disparos tiroteo | sparo spari sparatoria | schot schoten schietpartij
terrorist terrorism | terrorist terrorismus | terroriste terrorisme | terrorista terrorismo | terrorista terrorismo | terrorist terrorisme
hostage | geisel geiseln | otage otages | rehén rehenes | ostaggio ostaggi | gijzelaar gijzelaars
refugee migrant | flüchtling flüchtlinge migranten | réfugié réfugiés migrants | refugiado refugiados migrantes | rifugiato profughi migranti | vluchteling vluchtelingen migranten
border | grenze | frontière | frontera | confine frontiera | grens
foreign | ausländisch außen | étranger étrangère | extranjero exterior | estero straniero | buitenlands buitenlandse
international | international internationale | international internationale | internacional internacionales | internazionale internazionali | internationaal internationale
national | national nationale | national nationale | nacional nacionales | nazionale nazionali | nationaal nationale
local | lokal örtlich | local locale | local locales | locale locali | lokaal lokale plaatselijk
public | öffentlich | public publique | público pública | pubblico pubblica | openbaar openbare publiek
private | privat | privé privée | privado privada | privato privata | privaat particulier
political politics | politisch politik | politique | político política | politico politica | politiek politieke
policy | politik | politique | política | politica | beleid
republican | republikaner republikanisch | républicain républicains | republicano republicanos | repubblicano repubblicani | republikein republikeinen republikeinse
democrat democratic | demokrat demokraten demokratisch | démocrate démocrates démocratique | demócrata demócratas democrático | democratico democratici | democraat democraten democratische
free freedom | frei freiheit | libre liberté gratuit | libre libertad gratis gratuito | libero libertà gratuito gratis | vrij vrijheid gratis
right rights | recht rechte | droit droits | derecho derechos | diritto diritti | recht rechten
rule regulation | regel regeln vorschrift | règle règlement | regla norma reglamento | regola norma regolamento | regel regels
ban banned prohibit | verbot verboten | interdiction interdit | prohibición prohibido prohibir | divieto vietato | verbod verboden
decision decide decided | entscheidung entscheiden entschieden | décision décider décidé | decisión decidir decidió | decisione decidere deciso | beslissing besluit besloten
approve approved approval | genehmigt genehmigung zustimmung | approuvé approbation | aprobó aprobado aprobación | approvato approvazione | goedgekeurd goedkeuring
reject rejected refuse refused | abgelehnt ablehnung verweigert | rejeté refusé refus | rechazó rechazado rechazar negó | respinto rifiutato rifiuto | verworpen afgewezen weigerde geweigerd
deny denied | bestritten dementiert | nié démenti | negó negado desmintió | negato smentito | ontkend ontkende
confirm confirmed | bestätigt bestätigte | confirmé confirmer | confirmó confirmado confirmar | confermato confermare | bevestigd bevestigde
claim claims | behauptung | affirmation | afirmación | affermazione | bewering
accuse accused charge charged | angeklagt beschuldigt vorwurf | accusé inculpé accusation | acusado acusó acusación | accusato accusa | beschuldigd aangeklaagd aanklacht
demand | forderung | exigence demande | exigencia demanda | richiesta domanda | eis vraag
request ask asked | bitte anfrage gefragt | demande demandé | solicitud petición pidió solicitó | richiesta chiesto | verzoek gevraagd
question | frage | question | pregunta cuestión | domanda questione | vraag
answer response respond | antwort reaktion | réponse répondre | respuesta responder respondió | risposta rispondere risposto | antwoord reactie reageerde
letter mail email | brief mail | lettre courriel | carta correo | lettera mail | brief mail
message | nachricht botschaft | message | mensaje | messaggio | bericht boodschap
document paper | dokument papier | document papier | documento papel | documento carta | document papier
information data | information daten angaben | information données | información datos | informazione dati | informatie gegevens
number | zahl nummer anzahl | nombre numéro chiffre | número cifra | numero cifra | aantal nummer getal
amount sum | betrag summe | montant somme | cantidad suma importe cuantía | importo somma quantità | bedrag som hoeveelheid
half | hälfte | moitié | mitad | metà | helft
part | teil | partie | parte | parte | deel
value worth | wert | valeur | valor | valore | waarde
quarter | quartal viertel | trimestre | trimestre | trimestre | kwartaal kwart
today | heute | aujourd'hui | hoy | oggi | vandaag
night | nacht | nuit | noche | notte | nacht
morning | morgen vormittag | matin | mañana | mattina mattino | ochtend morgen
evening | abend | soir soirée | noche tarde | sera serata | avond
world | welt | monde mondial | mundo mundial | mondo mondiale | wereld
capital | hauptstadt kapital | capitale capital | capital | capitale | hoofdstad kapitaal
north northern | norden nördlich | nord | norte | nord | noorden noordelijk
south southern | süden südlich | sud | sur | sud | zuiden zuidelijk
east eastern | osten östlich | est | este oriental | est orientale | oosten oostelijk
west western | westen westlich | ouest occidental | oeste occidental | ovest occidentale | westen westelijk
american americans | amerikanisch amerikaner | américain américaine | americano estadounidense estadounidenses norteamericano | americano americana statunitense | amerikaans amerikaanse amerikanen
british | britisch briten | britannique britanniques | británico británica | britannico britannica | brits britse
german | deutsch deutsche deutschen | allemand allemande | alemán alemana alemanes | tedesco tedesca tedeschi | duits duitse
french | französisch franzosen | français française | francés francesa | francese francesi | frans franse
european | europäisch europäische | européen européenne | europeo europea europeos | europeo europea europei | europees europese
chinese | chinesisch chinesen | chinois chinoise | chino china chinos | cinese cinesi | chinees chinese
russian | russisch russen | russe russes | ruso rusa rusos | russo russa russi | russisch russische
japanese | japanisch japaner | japonais japonaise | japonés japonesa | giapponese giapponesi | japans japanse
canadian | kanadisch | canadien canadienne | canadiense canadienses | canadese canadesi | canadees canadese
spanish | spanisch | espagnol espagnole | español española | spagnolo spagnola | spaans spaanse
italian | italienisch | italien italienne | italiano italiana | italiano italiana | italiaans italiaanse
dutch | niederländisch | néerlandais hollandais | holandés neerlandés | olandese | nederlands nederlandse
united states us usa | vereinigte usa us | états-unis unis | unidos eeuu ee.uu | uniti usa | verenigde vs
kingdom uk britain | großbritannien königreich | royaume-uni royaume | reino bretaña | regno bretagna | koninkrijk groot-brittannië
germany | deutschland | allemagne | alemania | germania | duitsland
france | frankreich | france | francia | francia | frankrijk
spain | spanien | espagne | españa | spagna | spanje
italy | italien | italie | italia | italia | italië
netherlands holland | niederlande holland | pays-bas hollande | holanda bajos | olanda bassi | nederland
belgium | belgien | belgique | bélgica | belgio | belgië
switzerland | schweiz | suisse | suiza | svizzera | zwitserland
sweden | schweden | suède | suecia | svezia | zweden
turkey | türkei | turquie | turquía | turchia | turkije
greece | griechenland | grèce | grecia | grecia | griekenland
china | china | chine | china | cina | china
japan | japan | japon | japón | giappone | japan
india | indien | inde | india | india | india
brazil | brasilien | brésil | brasil | brasile | brazilië
europe | europa | europe | europa | europa | europa
london | london | londres | londres | londra | londen
paris | paris | paris | parís | parigi | parijs
brussels | brüssel | bruxelles | bruselas | bruxelles | brussel
moscow | moskau | moscou | moscú | mosca | moskou
year | jahr | an année | año | anno | jaar
month | monat | mois | mes | mese | maand
week | woche | semaine | semana | settimana | week
day | tag | jour journée | día | giorno giornata | dag
hour | stunde | heure | hora | ora | uur
minute | minute | minute | minuto | minuto | minuut
time | zeit mal | temps fois | tiempo vez | tempo volta | tijd keer
name called call | name genannt | nom appelé | nombre llamado llamada | nome chiamato | naam genoemd
sign signed | unterzeichnet unterschrift | signé signer | firmó firmado firmar firma | firmato firmare firma | ondertekend tekenen tekende
send sent | geschickt gesendet | envoyé envoyer | enviado envió enviar | inviato inviare | gestuurd zenden verstuurd
give gave given | geben gab gegeben | donner donné | dar dio dado | dare dato | geven gaf gegeven
take took taken | nehmen nahm genommen | prendre pris | tomar tomó tomado | prendere preso | nemen nam genomen
make made | machen gemacht | faire fait | hacer hizo hecho | fare fatto | maken maakte gemaakt
become became | werden wurde | devenir devenu | convertirse convirtió | diventare diventato | worden werd
come came arrive arrived | kommen kam ankunft | venir arriver arrivé | venir llegar llegó llegada | venire arrivare arrivato arrivo | komen kwam aankomst aangekomen
go went | gehen ging | aller allé | ir fue | andare andato | gaan ging
stop stopped halt | gestoppt halt | arrêter arrêt | parar detener paró | fermare fermato stop | stoppen gestopt
continue | fortsetzen weiter | continuer poursuivre | continuar seguir continuará | continuare proseguire | doorgaan voortzetten
expect expected | erwartet erwarten | attendu attendre prévoit | espera esperado esperar | atteso aspettare aspetta | verwacht verwachten
believe think | glauben denken | croire penser | creer cree pensar | credere pensare ritiene | geloven denken denkt
know known | wissen bekannt | savoir connu | saber conocido sabe | sapere noto conosciuto | weten bekend
show | zeigen zeigt | montrer montre | mostrar muestra | mostrare mostra | tonen toont
find found | finden gefunden | trouver trouvé | encontrar encontró encontrado hallado | trovare trovato | vinden gevonden
use used | nutzen verwendet | utiliser utilisé | usar utilizar uso utilizado | usare utilizzare usato | gebruiken gebruikt gebruik
need | brauchen bedarf | besoin | necesita necesidad necesitar | bisogno necessità | nodig
want | wollen will | vouloir veut | querer quiere | volere vuole | wil willen
allow permit | erlauben erlaubt | permettre permis | permitir permite permitió | permettere consentire permesso | toestaan toegestaan
force forced | gezwungen zwingen | forcé obligé | obligado forzado obligó | costretto obbligato | gedwongen
include including | einschließlich darunter | inclure compris | incluir incluye incluidos | includere incluso compreso | inclusief waaronder
increase raise | erhöhen erhöht | augmenter relever | aumentar elevar | aumentare alzare | verhogen verhoogd
deliver delivery | lieferung liefern geliefert | livraison livrer livré | entrega entregar entregas | consegna consegne consegnare | levering leveringen geleverd
delay delayed postpone | verzögerung verschoben verspätung | retard reporté retardé | retraso retrasos aplazado retrasado | ritardo ritardi rinviato | vertraging vertragingen uitgesteld
cancel cancelled | abgesagt gestrichen | annulé annulation | cancelado canceló cancelación | annullato cancellato | geannuleerd geschrapt
bankruptcy bankrupt | insolvenz bankrott konkurs | faillite | quiebra bancarrota | bancarotta fallimento | faillissement failliet
merger merge | fusion | fusion fusionner | fusión | fusione | fusie
subsidiary unit | tochter tochtergesellschaft sparte | filiale division | filial división | filiale divisione consociata | dochter dochteronderneming divisie
brand | marke | marque | marca marcas | marchio marchi | merk merken
dealer dealership | händler | concessionnaire | concesionario concesionarios distribuidor | concessionario concessionari concessionaria | dealer dealers
trade trading | handel | commerce échanges | comercio negociación | commercio contrattazioni scambi | handel
competition competitor rival | wettbewerb konkurrenz konkurrent | concurrence concurrent rival | competencia competidor rival | concorrenza concorrente rivale | concurrentie concurrent rivaal
demand | nachfrage | demande | demanda | domanda | vraag
supply | angebot versorgung | offre approvisionnement | suministro oferta | fornitura offerta | aanbod levering
analyst expert | analyst experte | analyste expert | analista experto expertos | analista esperto esperti | analist deskundige expert
federal reserve central | bundes zentralbank | fédéral réserve centrale | federal reserva central | federale riserva centrale | federale reserve centrale
treasury secretary | finanzminister | trésor secrétaire | tesoro secretario | tesoro segretario | financiën minister
street wall | wall | wall | wall | wall | wall
dollar | dollar | dollar | dólar dólares | dollaro dollari | dollar
euro | euro | euro | euro euros | euro | euro
percent | prozent | pourcent | ciento | cento | procent
square | quadrat | carré | cuadrado cuadrados | quadrato quadrati | vierkante
mile | meile meilen | mille milles | milla millas | miglio miglia | mijl mijlen
kilometre | kilometer | kilomètre | kilómetro kilómetros | chilometro chilometri | kilometer
age aged | alter jahre | âge âgé | edad | età | leeftijd
weather | wetter | météo temps | tiempo clima | tempo meteo | weer
climate | klima | climat | clima | clima | klimaat
environment | umwelt | environnement | medio ambiente | ambiente | milieu
sea ocean | meer see ozean | mer océan | mar océano | mare oceano | zee oceaan
river | fluss | rivière fleuve | río | fiume | rivier
mountain | berg | montagne | montaña | montagna monte | berg
island | insel | île | isla | isola | eiland
space | raum weltraum | espace | espacio espacial | spazio | ruimte
king | könig | roi | rey | re | koning
queen | königin | reine | reina | regina | koningin
pope | papst | pape | papa | papa | paus
chemical | chemisch chemiewerk chemie | chimique | químico química | chimico chimica | chemisch chemische
nuclear | nuklear atom | nucléaire | nuclear | nucleare | nucleair kern
medium average | durchschnitt | moyenne | media promedio | media | gemiddelde gemiddeld
result | ergebnis | résultat résultats | resultado resultados | risultato risultati | resultaat resultaten
reason | grund | raison | razón | ragione | reden
change | änderung wandel | changement | cambio | cambiamento cambio | verandering wijziging
feature function | funktion | fonction fonctionnalité | función funciones prestaciones | funzione funzionalità caratteristiche | functie functies
application app | anwendung app | application | aplicación aplicaciones | applicazione applicazioni | toepassing toepassingen app apps
download | herunterladen | télécharger téléchargement | descargar descarga | scaricare | downloaden
operating | betriebs | exploitation | operativo | operativo | besturings
event | veranstaltung ereignis | événement | evento acontecimiento | evento | evenement gebeurtenis
stake | anteil beteiligung | participation part | participación | partecipazione quota | belang
budget | haushalt budget | budget | presupuesto | bilancio | begroting budget
rescue package plan bailout | rettungspaket | sauvetage | rescate | salvataggio | reddingsplan
panic | panik | panique | pánico | panico | paniek
recession | rezession | récession | recesión | recessione | recessie
fear | angst befürchtung | peur crainte | miedo temor temores | paura timori timore | angst vrees
hope | hoffnung | espoir | esperanza | speranza | hoop
`
