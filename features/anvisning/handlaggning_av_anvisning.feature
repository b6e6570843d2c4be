# language: sv
Egenskap: Handläggning av en anvisning
  Från utrett behov till beslut och brev, och genomförandet inom socialtjänsten. Scenarierna spelas
  genom arbetsuppgifterna, med samma formulär, behörigheter och regler som på webben.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Månader med försörjningsstöd i följd före stödmånaden                             | 36                                          |
      | Försörjningshinder                                                                | arbetslös                                   |
      | Kan arbeta                                                                        | ja                                          |
      | Står till arbetsmarknadens förfogande                                             | ja                                          |
      | Inskriven hos Arbetsförmedlingen                                                  | ja                                          |
      | Arbetsförmedlingens insats                                                        | Arbetsförmedlingen har ingen lämplig insats |
      | Vad den enskilde anvisas till                                                     | kompetenshöjande verksamhet                 |
      | Verksamheten är namngiven                                                         | ja                                          |
      | Verksamhetens namn och plats                                                      | Lagerkurs, Nobelvägen                       |
      | Anvisningens första dag                                                           | 2026-06-01                                  |
      | Anvisningens sista dag                                                            | 2026-11-30                                  |
      | Syftet är att utveckla möjligheterna till egen försörjning                        | ja                                          |
      | Den enskildes önskemål och förutsättningar är vägda och dokumenterade             | ja                                          |
      | Vilken insats väljer du?                                                          | EAS Nobelvägen, från 30 år                  |
      | Samtycke                                                                          | samtycke är lämnat                          |
      | Samråd med Arbetsförmedlingen har hållits                                         | ja                                          |
      | Dag för samrådet                                                                  | 2026-04-20                                  |
      | Samrådets form                                                                    | trepartssamtal                              |
      | Finns uppgifter av betydelse för beslutet som den enskilde inte själv har lämnat? | nej                                         |
      | Vad beslutar du?                                                                  | Försörjningsstöd med villkor                |
      | Vilken månad gäller försörjningsstödet?                                           | 2026-05                                     |
      | Delegaten är i tjänst                                                             | ja                                          |
      | Vilken rättslig grund har insatsen?                                               | Anvisning, 12 kap. 4 § SoL                  |
      | Ska deltagaren vara på ett arbetsställe?                                          | nej                                         |
      | Nästa uppföljning                                                                 | 2026-07-01                                  |
      | Hur går insatsen vidare?                                                          | Fortsätt enligt planen                      |
      | Varför avslutas insatsen?                                                         | Målet är uppnått                            |
    Och socialsekreteraren öppnar ett ärende i processen "anvisning"

  Regel: 12 kap. 1 och 4 §§ SoL – försörjningsstöd med villkor

    @R-10 @V-01
    Scenario: Socialsekreteraren beslutar om anvisning efter samråd
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning enligt punkt 2.7
      Och står "överklaga" i brevet
      Och finns arbetsuppgiften "Skriva in deltagaren" hos arbetsmarknadssekreteraren

    @R-13 @V-05
    Scenario: Första ansökan ska prövas innan någon anvisas
      När socialsekreteraren slutför "Utreda behovet" med:
        | Första ansökan om försörjningsstöd | ja |
      Så finns inte arbetsuppgiften "Välja lämplig insats"
      Och finns arbetsuppgiften "Utreda behovet" hos socialsekreteraren
      Och har inget beslut fattats

    @R-11
    Scenario: Utan försörjningsstöd avslutas ärendet utan anvisning
      När socialsekreteraren slutför "Utreda behovet" med:
        | Försörjningsstöd | inget försörjningsstöd |
      Så är ärendet avslutat
      Och har "Ingen anvisning, förutsättningar saknas" hänt
      Och har inget beslut fattats

    @R-12
    Scenario: Annat ekonomiskt bistånd ger ingen anvisning
      När socialsekreteraren slutför "Utreda behovet" med:
        | Försörjningsstöd | annat ekonomiskt bistånd än försörjningsstöd |
      Så är ärendet avslutat
      Och har inget beslut fattats

    @R-14 @V-08
    Scenario: Arbetsförmedlingens insats går före
      När socialsekreteraren slutför "Utreda behovet" med:
        | Arbetsförmedlingens insats | Arbetsförmedlingen har erbjudit en lämplig insats |
      Så är ärendet avslutat
      Och har "Arbetsförmedlingens insats går före" hänt

    @R-15
    Scenario: Är Arbetsförmedlingens utbud inte utrett hämtas uppgiften först
      När socialsekreteraren slutför "Utreda behovet" med:
        | Arbetsförmedlingens insats | inte utrett |
      Så finns arbetsuppgiften "Hämta uppgift från Arbetsförmedlingen" hos socialsekreteraren

    @R-15
    Scenario: När Arbetsförmedlingen saknar insats går handläggningen vidare
      Givet socialsekreteraren slutför "Utreda behovet" med:
        | Arbetsförmedlingens insats | inte utrett |
      När socialsekreteraren slutför "Hämta uppgift från Arbetsförmedlingen" med:
        | Hur hämtade du uppgiften?  | Kontakt med handläggare                     |
        | Arbetsförmedlingens insats | Arbetsförmedlingen har ingen lämplig insats |
      Så finns arbetsuppgiften "Välja lämplig insats" hos socialsekreteraren

  Regel: 12 kap. 4 § tredje stycket SoL – samråd

    @R-16 @I-01
    Scenario: Beslutet stoppas när samråd inte har skett
      Givet ärendet har nått "Samråda med Arbetsförmedlingen"
      Och socialsekreteraren slutför "Samråda med Arbetsförmedlingen" med:
        | Samråd med Arbetsförmedlingen har hållits | nej |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 12 kap. 4 § tredje stycket SoL
      Och har inget beslut fattats
      Och finns arbetsuppgiften "Besluta om bistånd med villkor"

    @R-16
    Scenario: Samråd som dateras efter beslutsdagen räcker inte
      Givet ärendet har nått "Samråda med Arbetsförmedlingen"
      Och socialsekreteraren slutför "Samråda med Arbetsförmedlingen" med:
        | Dag för samrådet | 2026-05-05 |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 12 kap. 4 § tredje stycket SoL

    @R-10
    Scenario: Arbetsförmedlingens svar som meddelande är samråd
      Givet ärendet har nått "Samråda med Arbetsförmedlingen"
      När meddelandet "af_samrad_svar" kommer med:
        | Samråd med Arbetsförmedlingen har hållits | ja                                          |
        | Dag för samrådet                          | 2026-05-04                                  |
        | Samrådets form                            | skriftligt samråd                           |
        | Arbetsförmedlingens insats                | Arbetsförmedlingen har ingen lämplig insats |
      Så har "AF har svarat" hänt
      Och finns inte arbetsuppgiften "Samråda med Arbetsförmedlingen"
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning

    @R-17
    Scenario: Läst handlingsplan ger en varning men hindrar inte
      Givet ärendet har nått "Samråda med Arbetsförmedlingen"
      Och socialsekreteraren slutför "Samråda med Arbetsförmedlingen" med:
        | Samrådets form | läsning av Arbetsförmedlingens handlingsplan |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning
      Och prövades R-17

    @V-14
    Scenario: Att samtycke nekas hindrar inte i sig en anvisning
      Givet ärendet har nått "Samråda med Arbetsförmedlingen"
      Och socialsekreteraren slutför "Samråda med Arbetsförmedlingen" med:
        | Samtycke | samtycke är nekat |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning

  Regel: 12 kap. 4 § SoL – viss verksamhet, viss tid, rätt syfte, vägda önskemål

    @R-18 @R-19 @R-20 @R-21
    Scenariomall: Beslutet stoppas av en brist i valet av insats (<brist>)
      Givet ärendet har nått "Välja lämplig insats"
      Och socialsekreteraren slutför "Välja lämplig insats" med:
        | Vad den enskilde anvisas till                                         | allmän hänvisning till arbetsmarknadsenheten |
        | Syftet är att utveckla möjligheterna till egen försörjning            | nej                                          |
        | Den enskildes önskemål och förutsättningar är vägda och dokumenterade | nej                                          |
        | Anvisningens sista dag                                                | okänt                                        |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 12 kap. 4 § SoL
      Och har inget beslut fattats

      Exempel:
        | brist     |
        | alla fyra |

    @R-10
    Scenario: Den som kompletterar underlaget väljer insats på nytt
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor" med:
        | Vad beslutar du? | Inget beslut än, underlaget ska kompletteras |
      Så finns arbetsuppgiften "Välja lämplig insats" hos socialsekreteraren
      Och har inget beslut fattats
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning

  Regel: 25 § FL – den enskilde får yttra sig

    Scenario: Uppgifter från någon annan lämnas till den enskilde före beslutet
      Givet ärendet har nått "Bedöma underlaget"
      När socialsekreteraren slutför "Bedöma underlaget" med:
        | Finns uppgifter av betydelse för beslutet som den enskilde inte själv har lämnat? | ja  |
        | Är det uppenbart obehövligt att kommunicera?                                      | nej |
      Så finns arbetsuppgiften "Beskriva underlaget" hos socialsekreteraren
      Och finns inte arbetsuppgiften "Besluta om bistånd med villkor"

    Scenario: Beslutet får fattas när svarstiden är slut utan yttrande
      Givet ärendet har nått "Bedöma underlaget"
      Och socialsekreteraren slutför "Bedöma underlaget" med:
        | Finns uppgifter av betydelse för beslutet som den enskilde inte själv har lämnat? | ja  |
        | Är det uppenbart obehövligt att kommunicera?                                      | nej |
      Och ärendet har nått "Registrera yttrandet"
      När tiden går till 2026-05-18
      Så finns arbetsuppgiften "Registrera yttrandet"
      När tiden går till 2026-05-19
      Så finns inte arbetsuppgiften "Registrera yttrandet"
      Och finns arbetsuppgiften "Besluta om bistånd med villkor" hos socialsekreteraren

  Regel: 6 kap. 37 § KL – rätt beslutsfattare

    @R-06 @V-11
    Scenario: En arbetsmarknadssekreterare kan inte skriva under beslutet
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När arbetsmarknadssekreteraren slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 6 kap. 37 § KL
      Och har inget beslut fattats

    @R-07
    Scenario: Är delegaten inte i tjänst beslutar chefen
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När sektionschefen slutför "Besluta om bistånd med villkor" med:
        | Delegaten är i tjänst | nej |
      Så har sektionschefen fattat beslut om anvisning
      Och prövades R-07

    @R-06
    Scenario: Chefen beslutar inte när delegaten är i tjänst
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När sektionschefen slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 6 kap. 37 § KL

  Regel: 12 kap. 4 § SoL – under viss tid, och omprövning när tiden är slut

    @R-27 @V-17
    Scenariomall: Anvisningen omprövas när perioden är slut (<dag>)
      Givet ärendet har nått "Följa upp planen"
      När tiden går till <dag>
      Så finns arbetsuppgiften "Ompröva anvisningen" hos socialsekreteraren

      Exempel:
        | dag        |
        | 2026-11-30 |
        | 2026-12-01 |

    Scenario: Före periodens slut omprövas ingenting
      Givet ärendet har nått "Följa upp planen"
      När tiden går till 2026-11-29
      Så finns inte arbetsuppgiften "Ompröva anvisningen"

  Regel: 8 kap. 2 § och 26 kap. 1 § OSL – anvisningen stannar i socialtjänsten

    Scenario: Arbetsmarknadsavdelningen får inte veta att ärendet finns
      Givet ärendet har nått "Besluta om bistånd med villkor"
      Så känner arbetsmarknadssekreteraren inom arbetsmarknadsavdelningen inte till ärendet
      Och känner socialsekreteraren inom arbetsmarknadsavdelningen inte till ärendet

  Regel: 2 kap. 4 § KL – inget villkor bakåt i tiden

    @R-05
    Scenario: Beslutet stoppas när villkoret skulle börja gälla dagen före beslutsdagen
      Givet ärendet har nått "Välja lämplig insats"
      Och socialsekreteraren slutför "Välja lämplig insats" med:
        | Anvisningens första dag | 2026-05-03 |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så stoppas beslutet enligt 2 kap. 4 § KL
      Och har inget beslut fattats

    @R-05
    Scenariomall: Villkoret får börja gälla från beslutsdagen (<anv_fran>)
      Givet ärendet har nått "Välja lämplig insats"
      Och socialsekreteraren slutför "Välja lämplig insats" med:
        | Anvisningens första dag | <anv_fran> |
      Och ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor"
      Så har socialsekreteraren fattat beslut om anvisning enligt punkt 2.7

      Exempel:
        | anv_fran   |
        | 2026-05-04 |
        | 2026-05-05 |

  Regel: 12 kap. 4 § SoL – omprövning när perioden är slut

    @R-27
    Scenario: Prövas ingen ny anvisning upphör villkoret
      Givet ärendet har nått "Följa upp planen"
      Och tiden går till 2026-11-30
      När socialsekreteraren slutför "Ompröva anvisningen" med:
        | omprovning | upphor |
      Så finns inte arbetsuppgiften "Ompröva anvisningen"
      Och finns arbetsuppgiften "Följa upp planen" hos arbetsmarknadssekreteraren

    @R-27
    Scenario: En ny anvisning prövas i ett eget ärende
      Givet ärendet har nått "Följa upp planen"
      Och tiden går till 2026-11-30
      När socialsekreteraren slutför "Ompröva anvisningen" med:
        | omprovning | nytt_beslut |
      Så fortsätter det med ett ärende i processen "anvisning"
      Och finns arbetsuppgiften "Utreda behovet" hos socialsekreteraren

  Regel: 25 § FL – den enskilde får yttra sig

    @R-34
    Scenario: Den enskilde yttrar sig före beslutet
      Givet ärendet har nått "Bedöma underlaget"
      Och socialsekreteraren slutför "Bedöma underlaget" med:
        | underlag_fran_annan     | ja  |
        | kommunicering_obehovlig | nej |
      Och ärendet har nått "Registrera yttrandet"
      När socialsekreteraren slutför "Registrera yttrandet" med:
        | yttrande_inkommet | ja         |
        | yttrande_datum    | 2026-05-10 |
      Så har "Yttrande registrerat" hänt
      Och finns arbetsuppgiften "Besluta om bistånd med villkor"

    @R-34
    Scenario: Är kommunicering uppenbart obehövlig antecknas skälet
      Givet ärendet har nått "Bedöma underlaget"
      När socialsekreteraren slutför "Bedöma underlaget" med:
        | underlag_fran_annan     | ja |
        | kommunicering_obehovlig | ja |
      Så har "Kommunicering behövs inte" hänt
      Och finns arbetsuppgiften "Besluta om bistånd med villkor"
      Och prövades R-34

  Regel: 12 kap. 4 § SoL – ingen måste anvisas

    Scenario: Den som inte anvisas får ingen anvisning
      Givet ärendet har nått "Besluta om bistånd med villkor"
      När socialsekreteraren slutför "Besluta om bistånd med villkor" med:
        | beslut | ingen |
      Så är ärendet avslutat
      Och har "Anvisning beslutas inte" hänt
      Och har inget beslut fattats
