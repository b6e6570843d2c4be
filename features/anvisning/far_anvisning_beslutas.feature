# language: sv
Egenskap: Får en anvisning beslutas
  Nämnden får begära att den som får försörjningsstöd deltar i praktik eller annan kompetenshöjande
  verksamhet under viss tid (12 kap. 4 § SoL). Bakgrunden är den ordinarie anvisningen; varje scenario
  ändrar ett faktum.

  Bakgrund:
    Givet en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Arbetsförmedlingens insats                                            | Arbetsförmedlingen har ingen lämplig insats |
      | Samråd med Arbetsförmedlingen har hållits                             | ja                                          |
      | Dag för samrådet                                                      | 2026-04-20                                  |
      | Samrådets form                                                        | trepartssamtal                              |
      | Vad den enskilde anvisas till                                         | kompetenshöjande verksamhet                 |
      | Verksamheten är namngiven                                             | ja                                          |
      | Anvisningens första dag                                               | 2026-06-01                                  |
      | Anvisningens sista dag                                                | 2026-11-30                                  |
      | Syftet är att utveckla möjligheterna till egen försörjning            | ja                                          |
      | Den enskildes önskemål och förutsättningar är vägda och dokumenterade | ja                                          |
    Och beslutsdagen är 2026-05-04

  Regel: 12 kap. 4 § SoL – förutsättningarna för en anvisning

    @R-10 @V-01
    Scenario: Anvisning får beslutas när alla förutsättningar är uppfyllda
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör bara R-10
      Och saknas ingenting
      Och får socialsekreteraren besluta
      Och gäller delegationspunkt 2.7
      Och överklagas det genom förvaltningsbesvär
      Och gäller sekretessen S26
      Och är det ett villkor att delta

    @R-10
    Scenario: Praktik är också en kompetenshöjande verksamhet
      Givet att Vad den enskilde anvisas till är praktik
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör bara R-10

    @R-11 @I-03
    Scenariomall: Ingen anvisning till den som inte har beviljat försörjningsstöd (<fs_status>)
      Givet att Försörjningsstöd är <fs_status>
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-11

      Exempel:
        | fs_status                                  |
        | inget försörjningsstöd                     |
        | ansökan om försörjningsstöd är inte prövad |
        | försörjningsstödet är avslutat             |

    @R-12
    Scenario: Annat ekonomiskt bistånd än försörjningsstöd ger ingen anvisning
      Givet att Försörjningsstöd är annat ekonomiskt bistånd än försörjningsstöd
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör R-12

    @R-13 @V-05 @I-02
    Scenario: Ingen anvisning vid första ansökan
      Givet att Första ansökan om försörjningsstöd är ja
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-13

    @R-13 @I-02
    Scenario: Ingen anvisning innan behovet är utrett
      Givet att Behovet av kompetenshöjande verksamhet är utrett är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-13

    @R-14 @V-08
    Scenario: Ingen kommunal anvisning när Arbetsförmedlingen erbjuder en lämplig insats
      Givet att Arbetsförmedlingens insats är Arbetsförmedlingen har erbjudit en lämplig insats
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-14

    @R-15
    Scenario: Arbetsförmedlingens utbud ska tas reda på först
      Givet att Arbetsförmedlingens insats är inte utrett
      När frågan "anvisning" prövas
      Så är svaret utred
      Och avgör bara R-15

    Scenario: Det som inte är känt efterfrågas
      Givet att Arbetsförmedlingens insats är okänt
      När frågan "anvisning" prövas
      Så är svaret utred
      Och saknas bara Arbetsförmedlingens insats

    @R-11 @R-13 @R-16
    Scenario: En vägran nämner alla hinder, inte bara det första
      Givet att Försörjningsstöd är inget försörjningsstöd
      Och att Första ansökan om försörjningsstöd är ja
      Och att Samråd med Arbetsförmedlingen har hållits är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-11, R-13 och R-16

  Regel: 12 kap. 4 § tredje stycket SoL – samråd med Arbetsförmedlingen före beslutet

    @R-16 @I-01
    Scenario: Anvisning stoppas utan samråd
      Givet att Samråd med Arbetsförmedlingen har hållits är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-16
      Och stöds det av 12 kap. 4 § SoL

    @R-10
    Scenariomall: Samråd senast beslutsdagen räcker (<samråd>)
      Givet att Dag för samrådet är <samråd>
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör bara R-10

      Exempel:
        | samråd     |
        | 2026-05-03 |
        | 2026-05-04 |

    @R-16
    Scenario: Anvisning stoppas när samrådet sker dagen efter beslutet
      Givet att Dag för samrådet är 2026-05-05
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-16

    @R-17
    Scenario: Att bara läsa Arbetsförmedlingens handlingsplan ger en varning
      Givet att Samrådets form är läsning av Arbetsförmedlingens handlingsplan
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och varnas det för R-17

    @R-10
    Scenariomall: Samrådet får ske på flera sätt (<form>)
      Givet att Samrådets form är <form>
      När frågan "anvisning" prövas
      Så är svaret tillåtet

      Exempel:
        | form                       |
        | trepartssamtal             |
        | kontakt mellan handläggare |
        | skriftligt samråd          |

  Regel: 12 kap. 4 § SoL – viss verksamhet

    @R-18 @I-04
    Scenario: I Malmö duger inte en allmän hänvisning till arbetsmarknadsenheten
      Givet att Vad den enskilde anvisas till är allmän hänvisning till arbetsmarknadsenheten
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-18

    @R-18
    Scenario: I Malmö ska verksamheten vara namngiven
      Givet att Verksamheten är namngiven är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-18

    @R-18 @V-03
    Scenario: Enligt SKR räcker en allmän hänvisning, med en varning
      Givet att Vad den enskilde anvisas till är allmän hänvisning till arbetsmarknadsenheten
      När frågan "anvisning" prövas i profilen skr_norm
      Så är svaret tillåtet
      Och varnas det för R-18

  Regel: 12 kap. 4 § SoL – under viss tid

    @R-19 @I-05
    Scenario: Anvisning stoppas utan slutdag
      Givet att Anvisningens sista dag är okänt
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-19

    @R-19
    Scenario: Anvisning stoppas utan startdag
      Givet att Anvisningens första dag är okänt
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-19

    @R-10
    Scenario: Beslutet säger hur länge anvisningen gäller
      När frågan "anvisning" prövas
      Så är värdet giltig_till 2026-11-30

  Regel: 12 kap. 4 § andra stycket SoL – syfte och önskemål

    @R-20
    Scenario: Anvisning stoppas när syftet inte är egen försörjning
      Givet att Syftet är att utveckla möjligheterna till egen försörjning är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-20

    @R-21
    Scenario: Anvisning stoppas tills den enskildes önskemål har vägts in
      Givet att Den enskildes önskemål och förutsättningar är vägda och dokumenterade är nej
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-21

  Regel: 6 kap. 37 § KL – den som beslutar ska ha delegation

    @R-06 @V-11
    Scenario: En arbetsmarknadssekreterare får inte besluta om anvisning
      Givet att Beslutsfattarens roll är arbetsmarknadssekreterare
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-06

    @R-07
    Scenario: När delegaten är frånvarande får chefen besluta
      Givet att Beslutsfattarens roll är enhetschef
      Och att Delegaten är i tjänst är nej
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör R-07

    @R-06
    Scenario: Chefen får inte besluta när delegaten är i tjänst
      Givet att Beslutsfattarens roll är enhetschef
      Och att Delegaten är i tjänst är ja
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-06

    @R-10
    Scenario: Delegaten själv får besluta
      Givet att Beslutsfattarens roll är socialsekreterare
      När frågan "anvisning" prövas
      Så är svaret tillåtet

  Regel: Kommunens egna riktlinjer

    @R-28
    Scenariomall: I Göteborg krävs tre månader med försörjningsstöd (<månader> månader)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <månader>
      När frågan "anvisning" prövas i profilen goteborg
      Så är svaret <svar>

      Exempel: en månad för lite
        | månader | svar    |
        | 2       | spärrat |

    @R-10
    Scenariomall: I Göteborg räcker tre månader (<månader> månader)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är <månader>
      När frågan "anvisning" prövas i profilen goteborg
      Så är svaret tillåtet

      Exempel:
        | månader |
        | 3       |
        | 4       |

    @R-19
    Scenario: I Landskrona får en anvisning gälla tills vidare
      Givet att Anvisningens sista dag är okänt
      När frågan "anvisning" prövas i profilen landskrona
      Så är svaret tillåtet
      Och varnas det för R-19

    Scenariomall: I <kommun> fattas inga anvisningsbeslut
      När frågan "anvisning" prövas i profilen <kommun>
      Så är svaret spärrat

      Exempel:
        | kommun    |
        | stockholm |
        | tierp     |
