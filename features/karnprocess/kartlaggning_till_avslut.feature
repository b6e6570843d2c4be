# language: sv
Egenskap: Kärnprocessen från kartläggning till avslut
  Arbetsmarknadssekreteraren kartlägger, planerar, följer upp och avslutar. Här efter en anvisning,
  inom socialtjänsten.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Månader med försörjningsstöd i följd före stödmånaden                             | 36                                          |
      | Försörjningshinder                                                                | arbetslös                                   |
      | Kan arbeta                                                                        | ja                                          |
      | Står till arbetsmarknadens förfogande                                             | ja                                          |
      | Arbetsförmedlingens insats                                                        | Arbetsförmedlingen har ingen lämplig insats |
      | Vad den enskilde anvisas till                                                     | kompetenshöjande verksamhet                 |
      | Verksamheten är namngiven                                                         | ja                                          |
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

  Regel: Rättskarta C – kartläggning, planering, uppföljning, avslut

    Scenario: Två uppföljningar och avslut med orsak
      Givet ärendet har nått "Följa upp planen"
      Och arbetsmarknadssekreteraren slutför "Följa upp planen"
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | Hur går insatsen vidare? | Avsluta insatsen |
      Så finns arbetsuppgiften "Avsluta insatsen" hos arbetsmarknadssekreteraren
      När arbetsmarknadssekreteraren slutför "Avsluta insatsen"
      Så har "Insats avslutad" hänt
      Och är ärendet avslutat

    Scenario: När planen ändras planeras insatsen på nytt
      Givet ärendet har nått "Följa upp planen"
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | Hur går insatsen vidare? | Ändra planen |
      Så finns arbetsuppgiften "Planera mål och aktiviteter" hos arbetsmarknadssekreteraren

    Scenario: Avslut utan orsak godtas inte
      Givet ärendet har nått "Följa upp planen"
      Och arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | Hur går insatsen vidare? | Avsluta insatsen |
      När arbetsmarknadssekreteraren slutför "Avsluta insatsen" med:
        | Varför avslutas insatsen? | okänt |
      Så godtas inte svaret på "avslutsorsak"
      Och finns arbetsuppgiften "Avsluta insatsen"

    Scenario: Planen ska ha en nästa uppföljning
      Givet ärendet har nått "Planera mål och aktiviteter"
      När arbetsmarknadssekreteraren slutför "Planera mål och aktiviteter" med:
        | Nästa uppföljning | okänt |
      Så godtas inte svaret på "nasta_uppfoljning"

    Scenario: Socialsekreteraren kartlägger inte
      Givet ärendet har nått "Kartlägga behov och önskemål"
      När socialsekreteraren slutför "Kartlägga behov och önskemål"
      Så nekas rollen

  Regel: 12 kap. 4 § SoL – villkoret faller när försörjningsstödet upphör

    @R-26
    Scenario: Deltagaren kan inte tvingas fortsätta utan försörjningsstöd
      Givet ärendet har nått "Följa upp planen"
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | Försörjningsstöd         | försörjningsstödet är avslutat |
        | Hur går insatsen vidare? | Fortsätt enligt planen         |
      Så stoppas beslutet enligt 12 kap. 4 § SoL
      Och finns arbetsuppgiften "Följa upp planen"

  Regel: 12 kap. 4 § SoL – anvisningen gäller viss tid och förlängs inte tyst

    Scenario: Den sista dagen fortsätter insatsen enligt planen
      Givet ärendet har nått "Följa upp planen"
      Och i dag är 2026-11-30
      När arbetsmarknadssekreteraren slutför "Följa upp planen"
      Så finns arbetsuppgiften "Följa upp planen"

    @R-27
    Scenario: Dagen efter den sista krävs ett nytt beslut
      Givet ärendet har nått "Följa upp planen"
      Och i dag är 2026-12-01
      När arbetsmarknadssekreteraren slutför "Följa upp planen"
      Så stoppas beslutet enligt 12 kap. 4 § SoL
      När arbetsmarknadssekreteraren slutför "Följa upp planen" med:
        | Hur går insatsen vidare? | Avsluta insatsen |
      Så finns arbetsuppgiften "Avsluta insatsen" hos arbetsmarknadssekreteraren
